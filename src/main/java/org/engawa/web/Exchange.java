package org.engawa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Between the server's requests and ours, the same for all rooms that give ready answers. */
public final class Exchange {
    private Exchange() {}

    /** What a reader asks for, by this method. */
    public static ReaderRequest request(HttpServletRequest request, String method) {
        return new ReaderRequest(
                method,
                request.getRequestURI().substring(request.getContextPath().length()),
                request.getQueryString(),
                request.getHeader("Accept-Language"),
                request.getHeader("Accept-Encoding"),
                request.getHeader("If-None-Match"));
    }

    /** Sends an answer; without its bytes where none are wanted. */
    public static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        for (Answer.Header header : answer.headers()) {
            response.setHeader(header.name(), header.value());
        }
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED) {
            response.setContentLength(answer.body().length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(answer.body());
            }
        }
    }
}
