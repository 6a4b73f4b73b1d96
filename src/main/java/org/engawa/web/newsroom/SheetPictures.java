package org.engawa.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.engawa.web.Exchange;
import org.engawa.web.PictureFiles;
import org.jspecify.annotations.Nullable;

/** Sends the pictures of editions in preparation to those who may see the edition, and to no cache. */
@ApplicationScoped
public class SheetPictures {
    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    private @Nullable PictureFiles files;

    @PostConstruct
    void open() {
        files = new PictureFiles(data);
    }

    /**
     * Sends one, or 404 when it is none of these.
     *
     * @param all that the visitor may see
     * @param name of the picture or of a smaller version
     */
    public void send(List<PictureFacts> all, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Answer> picture = PictureFiles.key(name)
                .flatMap(
                        key -> all.stream().filter(one -> one.key().equals(key)).findFirst())
                .flatMap(one -> files(one, name));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        Exchange.send(picture.get().with("Cache-Control", "no-store"), request, response);
    }

    private Optional<Answer> files(PictureFacts picture, String name) {
        PictureFiles present = files;
        return present == null ? Optional.empty() : present.answer(name, picture);
    }
}
