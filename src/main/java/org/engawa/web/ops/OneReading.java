package org.engawa.web.ops;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a request can be read in one way only. What the server's own reader takes in good faith, a proxy before it may have read
 * otherwise: where the one sees the end of a request the other sees the next one begin, and answers it to somebody else. So nothing is
 * answered that doesn't name one version and one host (RFC 9112, sections 2.3 and 3.2). And nothing that comes in chunks: of a length and
 * chunks together the server's reader keeps quiet about the length where that stands first. nginx, which reads whole what it sends on, tells
 * the length of everything; no browser sends chunks.
 */
final class OneReading {
    private static final String NEWER = "HTTP/1.1";
    private static final String LENGTH = "Content-Length";
    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", NEWER);
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");

    private OneReading() {}

    /** What is wrong, and the status of HTTP by which it is refused. */
    record Fault(int status, String why) {}

    /** What of a request could be read otherwise; nothing where it can't. */
    static Optional<Fault> fault(HttpServletRequest request) {
        String version = request.getProtocol();
        if (!VERSIONS.contains(version)) {
            return bad("it is of another version of HTTP");
        }
        if (Collections.list(request.getHeaderNames()).contains("")) {
            return bad("it has a header without a name");
        }
        if (!isOneHost(Collections.list(request.getHeaders("Host")), version)) {
            return bad("it doesn't name one host");
        }
        int lengths = Collections.list(request.getHeaders(LENGTH)).size();
        // What stands behind chunks is taken for headers, and then hides those that stood before them.
        if (lengths > 1 || lengths == 0 && request.getContentLengthLong() >= 0) {
            return bad("it tells its length more than once");
        }
        return request.getHeader("Transfer-Encoding") == null
                ? Optional.empty()
                : Optional.of(new Fault(HttpServletResponse.SC_LENGTH_REQUIRED, "its length is not told"));
    }

    /** Before HTTP/1.1 none had to be named. */
    private static boolean isOneHost(List<String> hosts, String version) {
        return hosts.isEmpty()
                ? !version.equals(NEWER)
                : hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }

    private static Optional<Fault> bad(String why) {
        return Optional.of(new Fault(HttpServletResponse.SC_BAD_REQUEST, why));
    }
}
