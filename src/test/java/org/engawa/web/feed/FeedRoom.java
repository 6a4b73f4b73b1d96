package org.engawa.web.feed;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.engawa.catalogue.Catalogue;
import org.engawa.theme.Theme;
import org.engawa.web.Answer;
import org.engawa.web.Mirrored;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;

/** The room of the feeds over any catalogue, for what measures it. */
public final class FeedRoom implements Mirrored {
    private final Feeds feeds;

    private FeedRoom(Feeds feeds) {
        this.feeds = feeds;
    }

    /** Over this catalogue. */
    public static FeedRoom of(Catalogue catalogue, Theme theme, Clock clock) {
        return new FeedRoom(new Feeds(() -> catalogue, name -> theme, clock, new PageCache(32 << 20)));
    }

    /** What these tags name became another. */
    public void changed(Set<String> tags) {
        feeds.changed(tags, false);
    }

    @Override
    public void addresses(Addresses all) {
        feeds.addresses(all);
    }

    @Override
    public Answer answer(ReaderRequest request) {
        return feeds.answer(request);
    }

    @Override
    public long state() {
        return feeds.state();
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return feeds.changedSince(state);
    }
}
