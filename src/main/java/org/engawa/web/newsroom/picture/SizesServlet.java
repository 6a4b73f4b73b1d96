package org.engawa.web.newsroom.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engawa.json.Json;
import org.engawa.story.PictureFacts;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.PictureLibrary;

/**
 * Tells the script of a page how far the smaller versions of pictures are made, each named by its key as `picture`. The answer is
 * JSON: for each that exists for the member `said`, a sentence; `spoilt`, whether they can't be made; and `over`, whether nothing more
 * will come.
 */
@WebServlet("/newsroom/pictures/sizes")
public class SizesServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** As many as a story can have; a page of the library has fewer. */
    private static final int MOST = AddPicture.MOST;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient PictureLibrary library;

    @Inject
    private transient SizesWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> keys =
                inHand.allSent("picture").stream().distinct().limit(MOST).toList();
        Map<String, Object> all = new TreeMap<>();
        for (PictureFacts picture : library.byKeys(inHand.actor(), keys)) {
            SizesWords.Row row = words.again(picture);
            all.put(
                    picture.key(),
                    Map.of(
                            "said",
                            row.said(),
                            "spoilt",
                            row.spoilt(),
                            "over",
                            row.key().isEmpty()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(all));
    }
}
