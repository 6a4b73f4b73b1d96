package org.engawa.web.newsroom.presence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.json.Json;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Presences;

/**
 * Hears from the script of an open page that it still is: `page` with its id, `passage` where its member is, and `left` when it is
 * closed. The answer is JSON: `said`, sentences about who else is there, and `who`, the same whoever moves within the text.
 */
@WebServlet("/newsroom/here")
public class PresenceServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PAGE = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PASSAGE = Pattern.compile("[0-9]{1,5}");

    @Inject
    private transient InHand inHand;

    @Inject
    private transient Presences presences;

    @Inject
    private transient PresentWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> page = Optional.of(inHand.sent("page"))
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(sent -> UUID.fromString(sent.group()));
        if (page.isEmpty() || inHand.getLanguage().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        } else if (!inHand.sent("left").isEmpty()) {
            presences.leave(inHand.actor(), page.get());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            tell(page.get(), response);
        }
    }

    private void tell(UUID page, HttpServletResponse response) throws IOException {
        try {
            List<Presences.Colleague> others = presences.tell(inHand.actor(), inHand.key(), page, passage());
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.write(Map.of(
                            "said",
                            words.say(others),
                            "who",
                            others.stream().map(Presences.Colleague::name).toList())));
        } catch (NoSuchEdition e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    private int passage() {
        String sent = inHand.sent("passage");
        return PASSAGE.matcher(sent).matches() ? Integer.parseInt(sent) : 0;
    }
}
