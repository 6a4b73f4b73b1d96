package org.engawa.web.site;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.engawa.catalogue.Catalogue;
import org.engawa.theme.Theme;
import org.engawa.web.PageCache;

/** The room of the public pages over any catalogue, for what measures it: without cards, which take a tenth of a second each. */
public final class SiteRoom extends MirrorScene.Watched {
    private final PublicSite site;

    private SiteRoom(PublicSite site) {
        super(site);
        this.site = site;
    }

    /** Over this catalogue. */
    public static SiteRoom of(Catalogue catalogue, Theme theme, Clock clock, Path data) {
        return new SiteRoom(new PublicSite(
                () -> catalogue, name -> theme, clock, new PageCache(64 << 20), data, false, Optional::empty));
    }

    /** What these tags name became another. */
    public void changed(Set<String> tags) {
        site.changed(tags, false);
    }

    @Override
    public void addresses(Addresses all) {
        super.addresses(new Addresses() {
            @Override
            public void add(String address) {
                all.add(address);
            }

            @Override
            public void add(String address, long position) {
                if (!address.startsWith("/cards/")) {
                    all.add(address, position);
                }
            }
        });
    }
}
