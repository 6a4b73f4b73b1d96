package org.engawa.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.engawa.web.Exchange;
import org.engawa.web.ReaderRequest;
import org.engawa.web.SecurityHeaders;

/**
 * Carries requests for feeds and calendars. A filter and no servlet, since other rooms have files that end in {@code .json} too: what
 * is not named as one of ours goes on to whoever it is for.
 */
@WebFilter(
        urlPatterns = {"*.atom", "*.rss", "*.json", "*.ics"},
        asyncSupported = true)
public class FeedFilter extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LiveFeeds feeds;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ReaderRequest asked = Exchange.request(request, request.getMethod());
        if (!FeedAddress.isOurs(asked.path())) {
            chain.doFilter(request, response);
            return;
        }
        // Filters come in no order that could be relied upon, and nothing behind this one is asked.
        SecurityHeaders.headers().forEach(response::setHeader);
        Exchange.send(feeds.answer(asked), request, response);
    }
}
