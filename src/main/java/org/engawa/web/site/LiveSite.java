package org.engawa.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.engawa.catalogue.CatalogueChanged;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.publication.PublishedEdition;
import org.engawa.web.Answer;
import org.engawa.web.DraftPages;
import org.engawa.web.Kept;
import org.engawa.web.LiveBanner;
import org.engawa.web.Mirrored;
import org.engawa.web.PageCache;
import org.engawa.web.ReaderRequest;
import org.engawa.web.Themes;
import org.jspecify.annotations.Nullable;

/** The public site of this node, kept in step with its catalogue. */
@ApplicationScoped
public class LiveSite implements DraftPages, Mirrored, Kept {
    @Inject
    private CatalogueFollower follower;

    @Inject
    private Themes themes;

    @Inject
    private Clock clock;

    @Inject
    private SiteOptions options;

    private @Nullable PublicSite site;

    @PostConstruct
    void open() {
        site = new PublicSite(
                follower::catalogue,
                themes::current,
                clock,
                new PageCache(options.pageBytes()),
                options.data(),
                options.demonstration(),
                new LiveBanner(options.data(), clock, System::nanoTime));
    }

    void changed(@Observes CatalogueChanged change) {
        site().changed(change.tags(), change.everything());
    }

    @Override
    public Answer answer(ReaderRequest request) {
        return site().answer(request);
    }

    @Override
    public @Nullable Answer kept(ReaderRequest request) {
        return site().kept(request);
    }

    @Override
    public void addresses(Addresses all) {
        site().addresses(all);
    }

    @Override
    public long state() {
        return site().state();
    }

    @Override
    public Optional<Set<String>> changedSince(long state) {
        return site().changedSince(state);
    }

    @Override
    public Answer preview(PublishedEdition draft, String notice, String language) {
        return site().preview(draft, notice, language);
    }

    private PublicSite site() {
        PublicSite present = site;
        if (present == null) {
            throw new IllegalStateException("the site is not open");
        }
        return present;
    }
}
