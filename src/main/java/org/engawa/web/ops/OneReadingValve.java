package org.engawa.web.ops;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.engawa.web.SecurityHeaders;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Refuses what can be read in two ways ({@link OneReading}) before anybody reads it, and closes the connection, for nobody knows where the
 * next request on it would begin. A part of this server alone, since the next one may refuse it by itself.
 */
class OneReadingValve implements GlassFishValve {
    private static final Logger LOG = System.getLogger(OneReadingValve.class.getName());
    private static final byte[] WORDS = "This request can be read in more than one way, or doesn't tell its length.\n"
            .getBytes(StandardCharsets.US_ASCII);

    @Override
    public String getInfo() {
        return OneReadingValve.class.getName();
    }

    @Override
    public int invoke(Request request, Response response) throws IOException {
        if (request.getRequest() instanceof HttpServletRequest asked
                && response.getResponse() instanceof HttpServletResponse answer) {
            Optional<OneReading.Fault> fault = OneReading.fault(asked);
            if (fault.isPresent()) {
                LOG.log(Level.DEBUG, "refused a request: {0}", fault.get().why());
                refuse(answer, fault.get().status());
                return END_PIPELINE;
            }
        }
        return INVOKE_NEXT;
    }

    private static void refuse(HttpServletResponse answer, int status) throws IOException {
        SecurityHeaders.headers().forEach(answer::setHeader);
        answer.setHeader("Cache-Control", "no-store");
        answer.setHeader("Connection", "close");
        answer.setStatus(status);
        answer.setContentType("text/plain; charset=us-ascii");
        answer.setContentLength(WORDS.length);
        answer.getOutputStream().write(WORDS);
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing is left to do.
    }
}
