package org.engawa.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.Answer;
import org.engawa.web.ReaderRequest;

/** Carries requests of readers to the site and its answers back; everything that no other servlet is mapped to. */
@WebServlet("/")
public class SiteServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveSite site;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // What another servlet or the server refused is an address that does not exist, by whatever method it was
        // asked.
        String method = request.getDispatcherType() == DispatcherType.ERROR ? "GET" : request.getMethod();
        Answer answer = site.answer(new ReaderRequest(
                method,
                request.getRequestURI().substring(request.getContextPath().length()),
                request.getQueryString(),
                request.getHeader("Accept-Language"),
                request.getHeader("Accept-Encoding"),
                request.getHeader("If-None-Match")));
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
