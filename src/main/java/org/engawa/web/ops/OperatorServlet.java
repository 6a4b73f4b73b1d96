package org.engawa.web.ops;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engawa.database.ReadOnly;
import org.engawa.database.SavingStopped;
import org.engawa.web.ops.Acts.Answer;

/**
 * Takes the launcher's requests: `POST /-/operator/{act}` with the secret of the data folder in the header
 * `Engawa-Operator` and, where the act needs some, its arguments as the body, one a line. To everybody else the address does not
 * exist.
 */
@WebServlet("/-/operator/*")
public class OperatorServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_BODY = 4096;

    @Inject
    @Any
    private transient Instance<Acts> acts;

    @Inject
    private transient OperatorSecret secret;

    @Inject
    private transient ReadOnly readOnly;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST") || !isOperator(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String body = new String(request.getInputStream().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8).strip();
        String act = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Answer answer = answer(act, body);
        response.setStatus(answer.done() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain; charset=utf-8");
        String text = answer.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An act that failed may not know why, where the database was told not to save. */
    private Answer answer(String act, String body) {
        try {
            Answer answer = done(act, body);
            return answer.done() || !readOnly.isOn() ? answer : refused(answer.lines());
        } catch (SavingStopped e) {
            return refused(List.of("Nothing was done."));
        } catch (TransactionalException | PersistenceException e) {
            if (SavingStopped.causes(e)) {
                return refused(List.of("Nothing was done."));
            }
            throw e;
        }
    }

    private static Answer refused(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add("Read-only mode is on: whatever would save something is refused until `engawa read-only off`.");
        return new Answer(false, all);
    }

    private Answer done(String act, String body) {
        return acts.stream()
                .filter(some -> some.have(act))
                .findFirst()
                .map(some -> some.act(act, body))
                .orElseGet(() -> Answer.failed("There is no act `" + act + "`."));
    }

    private boolean isOperator(HttpServletRequest request) {
        String given = request.getHeader("Engawa-Operator");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), secret.text().getBytes(StandardCharsets.UTF_8));
    }
}
