package org.engawa.web.newsroom;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.engawa.reading.MediaPaths;
import org.engawa.story.PictureFacts;
import org.engawa.web.Answer;
import org.engawa.workflow.EditionKey;

/**
 * The addresses of pictures of what is in preparation. A picture has its public address only once a public story shows it;
 * until then it is found at one of the newsroom, which asks who wants it.
 */
public final class DraftPictures {
    /** Where members find them. */
    public static final String PATH = "/newsroom/picture";

    private DraftPictures() {}

    /** Makes of the path that a picture will have when it is public the one that it has for members now. */
    public static UnaryOperator<String> of(EditionKey key) {
        return path -> PATH + "?story=" + key.story() + "&language=" + key.language() + "&picture="
                + path.substring(MediaPaths.PICTURES.length());
    }

    /**
     * A page of the public site with other addresses for its pictures.
     *
     * @param page in HTML
     * @param pictures that it may show
     * @param address of what is shown instead of the public path, without the name of the picture at its end
     */
    public static Answer within(Answer page, List<PictureFacts> pictures, String address) {
        Set<String> keys = pictures.stream().map(PictureFacts::key).collect(Collectors.toSet());
        String html = new String(page.body(), StandardCharsets.UTF_8);
        for (String key : keys) {
            // Nobody can guess a key, so its path stands nowhere but where the picture is meant.
            html = html.replace(MediaPaths.picture(key), address.replace("&", "&amp;") + key);
        }
        return Answer.of(page.status(), page.headers(), html.getBytes(StandardCharsets.UTF_8));
    }
}
