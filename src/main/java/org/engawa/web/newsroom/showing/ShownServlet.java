package org.engawa.web.newsroom.showing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.engawa.web.Exchange;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.SheetPages;
import org.engawa.web.newsroom.SheetPictures;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Sheet;
import org.jspecify.annotations.Nullable;

/** Shows an edition in preparation, as readers would see it, to whoever has a link to it. */
@WebServlet(ShownServlet.PATH)
public class ShownServlet extends HttpServlet {
    static final String PATH = "/newsroom/shown";
    static final String LINK = "link";
    private static final String PICTURE = "picture";

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShownLinks links;

    @Inject
    private transient CurrentSignIn visitor;

    @Inject
    private transient SheetPages pages;

    @Inject
    private transient SheetPictures pictures;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String token = request.getParameter(LINK);
        Optional<ShownLinks.Seen> shown = token == null
                ? Optional.empty()
                : links.open(token, visitor.browser().origin());
        if (shown.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        @Nullable String picture = request.getParameter(PICTURE);
        if (picture != null) {
            pictures.send(shown.get().pictures(), picture, request, response);
            return;
        }
        ZoneId zone = shown.get().sheet().mission().zone();
        String notice =
                words.say("shown.notice", shown.get().by(), said(shown.get().ends(), zone), zone.getId());
        Sheet sheet = shown.get().sheet();
        Exchange.send(
                pages.page(sheet, notice, PATH + "?" + LINK + "=" + token + "&" + PICTURE + "="), request, response);
    }

    private String said(OffsetDateTime end, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(end.atZoneSameInstant(zone));
    }
}
