package org.engawa.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32C;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;

/** The style sheet of the newsroom, which is its own and not the theme's: a broken theme must not break the newsroom. */
@Named
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/newsroom/assets/";

    private static final String STYLE = "newsroom.css";

    private String version = "";
    private CachedPage style = CachedPage.of(Answer.plain(404, ""), Set.of(), null);

    @PostConstruct
    void read() {
        byte[] bytes = bytes();
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        version = Long.toHexString(sum.getValue());
        style = CachedPage.of(
                Answer.of(
                        200,
                        List.of(
                                new Answer.Header("Content-Type", "text/css; charset=" + StandardCharsets.UTF_8),
                                new Answer.Header("Cache-Control", "public, max-age=31536000, immutable")),
                        bytes),
                Set.of(),
                null);
    }

    /** The address of the style sheet, another one whenever it changes. */
    public String getStyle() {
        return FOLDER + version + "/" + STYLE;
    }

    /** The style sheet. */
    CachedPage style() {
        return style;
    }

    private static byte[] bytes() {
        try (InputStream file = Assets.class.getResourceAsStream(STYLE)) {
            if (file == null) {
                throw new IllegalStateException(STYLE + " is not in the archive");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
