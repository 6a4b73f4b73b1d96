package org.engawa.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.Exchange;

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
        Exchange.send(site.answer(Exchange.request(request, method)), request, response);
    }
}
