package org.engawa.web.newsroom.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.newsroom.DraftPictures;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.SheetPictures;
import org.engawa.workflow.NoSuchEdition;

/** Sends a picture of an edition, `picture`, to those for whom the edition exists. */
@WebServlet(DraftPictures.PATH)
public class PictureServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient SheetPictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            pictures.send(inHand.sheet().facts().pictures(), inHand.sent("picture"), request, response);
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }
}
