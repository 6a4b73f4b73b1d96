package org.engawa.web.newsroom;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.engawa.workflow.NoSuchEdition;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form about a story that does not exist, or no longer does for this member, as if there were no such page: what a form
 * sent is read before its page could ask whether there is the story.
 */
public final class NowhereHandler extends ExceptionHandlerWrapper {
    /** Makes one for each request; named in `faces-config.xml`. */
    public static final class Factory extends ExceptionHandlerFactory {
        /** Around that of the server. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new NowhereHandler(getWrapped().getExceptionHandler());
        }
    }

    private NowhereHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            FacesContext faces = event.getContext().getContext();
            if (isOfNoEdition(event.getContext().getException())
                    && !faces.getExternalContext().isResponseCommitted()) {
                events.remove();
                answer(faces);
            }
        }
        getWrapped().handle();
    }

    private static boolean isOfNoEdition(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(NoSuchEdition.class::isInstance);
    }

    private static void answer(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
