package org.engawa.web.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.catalogue.CatalogueChanged;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.engawa.web.Themes;
import org.jspecify.annotations.Nullable;

/** The feeds and calendars of this node, kept in step with its catalogue. */
@ApplicationScoped
public class LiveFeeds implements Mirrored {
    @Inject
    private CatalogueFollower follower;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "engawa.feeds.bytes", defaultValue = "33554432")
    private long bytes;

    private @Nullable Feeds feeds;

    @PostConstruct
    void open() {
        feeds = new Feeds(follower::catalogue, themes::current, clock, new PageCache(bytes));
    }

    void changed(@Observes CatalogueChanged change) {
        feeds().changed(change.tags(), change.everything());
    }

    @Override
    public Answer answer(ReaderRequest request) {
        return feeds().answer(request);
    }

    @Override
    public void addresses(Addresses all) {
        feeds().addresses(all);
    }

    @Override
    public long state() {
        return feeds().state();
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return feeds().changedSince(state);
    }

    private Feeds feeds() {
        Feeds present = feeds;
        if (present == null) {
            throw new IllegalStateException("the feeds are not open");
        }
        return present;
    }
}
