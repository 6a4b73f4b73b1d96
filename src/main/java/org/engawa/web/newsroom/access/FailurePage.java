package org.engawa.web.newsroom.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.engawa.database.Absence;
import org.engawa.database.SavingStopped;

/** What is shown when the program or its database fails: a file as it is, since the pages themselves may be what fails. */
public final class FailurePage {
    private static final String FILE = "failed.html";

    private FailurePage() {}

    /**
     * Answers with it that the same may be tried again, and when.
     *
     * @param failure that {@link Absence} causes
     */
    public static void sendAway(HttpServletResponse response, Throwable failure) throws IOException {
        response.setHeader(
                "Retry-After", SavingStopped.causes(failure) ? SavingStopped.RETRY_SECONDS : Absence.RETRY_SECONDS);
        send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /**
     * Answers with it.
     *
     * @param status of HTTP
     */
    public static void send(HttpServletResponse response, int status) throws IOException {
        try (InputStream page = FailurePage.class.getResourceAsStream(FILE)) {
            if (page == null) {
                throw new IllegalStateException(FILE + " is not in the archive");
            }
            response.setStatus(status);
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Cache-Control", "no-store");
            page.transferTo(response.getOutputStream());
        }
    }
}
