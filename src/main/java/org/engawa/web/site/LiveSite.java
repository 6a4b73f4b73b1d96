package org.engawa.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueChanged;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.reading.Route;
import org.engawa.tasks.LastingTask;
import org.engawa.web.Answer;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.engawa.web.Themes;
import org.jspecify.annotations.Nullable;

/** The public site of this node, kept in step with its catalogue. */
@ApplicationScoped
public class LiveSite {
    /** After the observers without a priority, of which one opens the catalogue. */
    private static final int ONCE_THERE_IS_A_CATALOGUE = 3000;

    @Inject
    private CatalogueFollower follower;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    @Inject
    @ConfigProperty(name = "engawa.pages.bytes", defaultValue = "67108864")
    private long pageBytes;

    private @Nullable PublicSite site;

    @PostConstruct
    void open() {
        site = new PublicSite(follower::catalogue, themes::current, clock, new PageCache(pageBytes), data);
    }

    /**
     * Makes a page beside the rest of the start, which leaves a processor idle: then the theme is read before the first
     * reader comes.
     */
    void start(@Observes @Priority(ONCE_THERE_IS_A_CATALOGUE) @Initialized(ApplicationScoped.class) Object event) {
        executor.execute(new LastingTask("making a first page", () -> answer(home())));
    }

    private ReaderRequest home() {
        String language = follower.catalogue().settings().site().defaultLanguage();
        return new ReaderRequest("GET", Route.home().in(language), null, null, null, null);
    }

    void changed(@Observes CatalogueChanged change) {
        site().changed(change.tags(), change.everything());
    }

    Answer answer(ReaderRequest request) {
        return site().answer(request);
    }

    private PublicSite site() {
        PublicSite present = site;
        if (present == null) {
            throw new IllegalStateException("the site is not open");
        }
        return present;
    }
}
