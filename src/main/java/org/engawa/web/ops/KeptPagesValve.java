package org.engawa.web.ops;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Stands before the program and lets {@link KeptPages} answer before the server tells CDI of a request and asks who comes and what he may:
 * what is ready is for everybody, and all that costs as much again as answering. A part of this server alone, a valve of its web container; on
 * another one the filters and the servlet of the site do all of it.
 */
class KeptPagesValve implements GlassFishValve {
    private final Context program;

    KeptPagesValve(Context program) {
        this.program = program;
    }

    @Override
    public String getInfo() {
        return KeptPagesValve.class.getName();
    }

    @Override
    public int invoke(Request request, Response response) throws IOException, ServletException {
        return request.getContext() == program
                        && program.getAvailable()
                        && program.getServletContext().getAttribute(KeptPages.NAME) instanceof KeptPages pages
                        && request.getRequest() instanceof HttpServletRequest asked
                        && response.getResponse() instanceof HttpServletResponse answer
                        && answer(pages, asked, answer)
                ? END_PIPELINE
                : INVOKE_NEXT;
    }

    /** With the classes of the program, as the server calls it further on. */
    private static boolean answer(KeptPages pages, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KeptPagesValve.class.getClassLoader());
        try {
            return pages.answer(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing is left to do.
    }
}
