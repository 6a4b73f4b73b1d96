package org.engawa.web.newsroom.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.engawa.publication.Proof;
import org.engawa.publication.PublishedEdition;
import org.engawa.web.DraftPages;
import org.engawa.web.Exchange;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.NoSuchEdition;

/** Shows an edition as readers would see it, to those for whom it exists. */
@WebServlet("/newsroom/preview")
public class PreviewServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenSheet open;

    @Inject
    private transient DraftPages pages;

    @Inject
    private transient Words words;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublishedEdition draft;
        try {
            draft = Proof.of(open.getSheet(), OffsetDateTime.now(clock));
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        Exchange.send(pages.preview(draft, words.say("preview.draft"), words.getLanguage()), request, response);
    }
}
