package org.engawa.web.newsroom.showing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.engawa.publication.Proof;
import org.engawa.web.DraftPages;
import org.engawa.web.Exchange;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.ShownDrafts;
import org.jspecify.annotations.Nullable;

/** Shows an edition in preparation, as readers would see it, to whoever has a link to it. */
@WebServlet(ShownServlet.PATH)
public class ShownServlet extends HttpServlet {
    static final String PATH = "/newsroom/shown";
    static final String LINK = "link";

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShownDrafts drafts;

    @Inject
    private transient CurrentSignIn visitor;

    @Inject
    private transient DraftPages pages;

    @Inject
    private transient Words words;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable String token = request.getParameter(LINK);
        Optional<ShownDrafts.Shown> shown = token == null
                ? Optional.empty()
                : drafts.open(token, visitor.browser().origin());
        if (shown.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        ShownDrafts.Link link = shown.get().link();
        ZoneId zone = shown.get().sheet().mission().zone();
        String notice = words.say("shown.notice", link.by(), said(link.ends(), zone), zone.getId());
        Exchange.send(
                pages.preview(Proof.of(shown.get().sheet(), OffsetDateTime.now(clock)), notice, words.getLanguage()),
                request,
                response);
    }

    private String said(OffsetDateTime end, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .localizedBy(words.getLocale())
                .format(end.atZoneSameInstant(zone));
    }
}
