package org.engawa.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;

/** The page of documentation at {@code /api/}; there is nothing else under {@code /api} but the interface itself. */
@WebServlet("/api/*")
public class DocumentationServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    static final String PAGE = "/api/";

    @Inject
    private transient LiveApi api;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, answer(request));
    }

    private Answer answer(HttpServletRequest servlet) {
        ReaderRequest request = new ReaderRequest(
                servlet.getMethod(),
                servlet.getRequestURI().substring(servlet.getContextPath().length()),
                servlet.getQueryString(),
                null,
                servlet.getHeader("Accept-Encoding"),
                servlet.getHeader("If-None-Match"));
        if (!request.reads()) {
            return Incidents.answer(Problem.of(ProblemKind.METHOD_NOT_ALLOWED));
        }
        if (request.path().equals(PAGE)) {
            return LiveDescription.get().page(api.site()).answer(request);
        }
        return (request.path() + "/").equals(PAGE)
                ? Answer.moved(301, PAGE).with("Cache-Control", "public, max-age=3600")
                : Incidents.answer(Problem.notFound());
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        if (answer.status() != HttpServletResponse.SC_NOT_MODIFIED
                && answer.status() != HttpServletResponse.SC_NO_CONTENT) {
            response.setContentLength(answer.body().length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(answer.body());
            }
        }
    }
}
