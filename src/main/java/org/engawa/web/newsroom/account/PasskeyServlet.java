package org.engawa.web.newsroom.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import org.engawa.account.AccountRefusal;
import org.engawa.account.PasskeyQuestion;
import org.engawa.account.Passkeys;
import org.engawa.account.SignedIn;
import org.engawa.json.Json;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.access.Visitor;

/**
 * Gives the script of passkeys what it asks an authenticator with: a new passkey where `for` is `new`, else one of those that
 * the member has. The answer is JSON: `host`, the relying party (Web Authentication Level 3, section 4), and `question`. 403 to
 * whoever owes a second factor, or signed in long ago, and asks for a new one.
 */
@WebServlet("/newsroom/passkey")
public class PasskeyServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Passkeys passkeys;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedIn> by = visitor.signedIn();
        if (by.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        PasskeyQuestion question;
        try {
            question =
                    "new".equals(request.getParameter("for")) ? passkeys.askForNew(by.get()) : passkeys.ask(by.get());
        } catch (IllegalStateException | AccountRefusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        String host = settings.current().site().address().getHost();
        response.getWriter().write(Json.write(Map.of("host", host, "question", question)));
    }
}
