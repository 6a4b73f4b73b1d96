package org.engawa.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.engawa.database.Database;
import org.engawa.tasks.Background;
import org.engawa.tasks.LastingTask;

/** Sends what is due, round after round. A round ends after some letters that the mail server does not take: it may be down. */
@ApplicationScoped
class Rounds {
    private static final int MOST_FAILURES = 3;

    @Inject
    private Dispatch dispatch;

    @Inject
    private MailServer server;

    @Inject
    private Database database;

    @Resource(lookup = Background.EXECUTOR)
    private ManagedScheduledExecutorService executor;

    private List<Future<?>> ticking = List.of();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ticking = List.of(
                executor.scheduleWithFixedDelay(
                        new LastingTask("sending letters", this::round), 1, 1, TimeUnit.SECONDS),
                executor.scheduleWithFixedDelay(
                        new LastingTask("removing old letters", this::sweep), 1, 60, TimeUnit.MINUTES));
    }

    private void round() {
        if (!database.writable()) {
            return;
        }
        int failures = 0;
        for (UUID letter : dispatch.due()) {
            failures += send(letter) ? 0 : 1;
            if (failures == MOST_FAILURES) {
                return;
            }
        }
    }

    private boolean send(UUID id) {
        Outgoing letter = dispatch.take(id).orElse(null);
        if (letter == null) {
            return true;
        }
        try {
            server.send(letter);
        } catch (MessagingException e) {
            dispatch.failed(id, told(e));
            return false;
        }
        dispatch.sent(id);
        return true;
    }

    private static String told(MessagingException failure) {
        Exception cause = failure.getNextException();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }

    private void sweep() {
        if (database.writable()) {
            dispatch.sweep();
        }
    }

    @PreDestroy
    void stop() {
        ticking.forEach(task -> task.cancel(false));
    }
}
