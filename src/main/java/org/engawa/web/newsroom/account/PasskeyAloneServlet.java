package org.engawa.web.newsroom.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import org.engawa.account.Passkeys;
import org.engawa.json.Json;
import org.engawa.publication.Settings;

/** The same as {@link PasskeyServlet} for the page of signing in, where nobody knows yet whose passkey it will be. */
@WebServlet("/newsroom/sign-in/passkey")
public class PasskeyAloneServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Passkeys passkeys;

    @Inject
    private transient Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = settings.current().site().address().getHost();
        String answer = Json.write(Map.of("host", host, "question", passkeys.askAnybody(AskedBrowser.mark(response))));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer);
    }
}
