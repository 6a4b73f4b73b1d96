package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.reading.MediaPaths;
import org.engawa.web.Exchange;
import org.engawa.web.newsroom.DraftPictures;
import org.engawa.web.newsroom.SheetPages;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Sheet;

/** Shows an edition as readers would see it, to those for whom it exists. */
@WebServlet("/newsroom/preview")
public class PreviewServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSheet open;

    @Inject
    private transient SheetPages pages;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet sheet;
        try {
            sheet = open.getSheet();
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        String pictures = DraftPictures.of(sheet.key()).apply(MediaPaths.PICTURES);
        Exchange.send(pages.page(sheet, words.say("preview.draft"), pictures), request, response);
    }
}
