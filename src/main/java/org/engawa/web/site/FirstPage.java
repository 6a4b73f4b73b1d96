package org.engawa.web.site;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.reading.Route;
import org.engawa.tasks.LastingTask;
import org.engawa.web.ReaderRequest;

/**
 * Makes a page beside the rest of the start, which leaves a processor idle: then the theme is read before the first reader comes.
 */
@ApplicationScoped
public class FirstPage {
    /** After the observers without a priority, of which one opens the catalogue. */
    private static final int ONCE_THERE_IS_A_CATALOGUE = 3000;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private LiveSite site;

    @Resource
    private ManagedExecutorService executor;

    void start(@Observes @Priority(ONCE_THERE_IS_A_CATALOGUE) @Initialized(ApplicationScoped.class) Object event) {
        executor.execute(new LastingTask("making a first page", () -> site.answer(home())));
    }

    private ReaderRequest home() {
        String language = follower.catalogue().settings().site().defaultLanguage();
        return new ReaderRequest("GET", Route.home().in(language), null, null, null, null);
    }
}
