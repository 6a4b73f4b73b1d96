package org.engawa.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engawa.catalogue.Catalogue;
import org.engawa.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Tells what catalogue, theme and banner are when somebody asks. With another theme or banner goes all that was made with the one before,
 * and with the end of the rights to a picture all that may show it.
 */
public final class Moments {
    private final Supplier<Catalogue> catalogues;
    private final Function<String, Theme> themes;
    private final PageCache cache;
    private final Supplier<Optional<Banner>> banners;
    private volatile @Nullable Theme seen;
    private volatile Optional<Banner> banner = Optional.empty();

    /** For a room whose answers have no banner. */
    public Moments(Supplier<Catalogue> catalogues, Function<String, Theme> themes, PageCache cache) {
        this(catalogues, themes, cache, Optional::empty);
    }

    /**
     * For a room that keeps what it makes.
     *
     * @param catalogues the catalogue now; may throw {@link IllegalStateException} while there is none
     * @param themes the theme of a name now
     * @param banners the banner that is up now
     */
    public Moments(
            Supplier<Catalogue> catalogues,
            Function<String, Theme> themes,
            PageCache cache,
            Supplier<Optional<Banner>> banners) {
        this.banners = banners;
        this.catalogues = catalogues;
        this.themes = themes;
        this.cache = cache;
    }

    /**
     * The moment at which a request came.
     *
     * @param stamp of the cache, taken before anything was looked up
     */
    public record Moment(Catalogue catalogue, Theme theme, Optional<Banner> banner, long stamp) {}

    /**
     * This moment.
     *
     * @throws IllegalStateException while there is no catalogue
     */
    public Moment now() {
        Catalogue catalogue = catalogues.get();
        long stamp = cache.begin(catalogue.nextEnd());
        Theme theme = themes.apply(catalogue.settings().site().theme());
        Optional<Banner> up = banners.get();
        if (theme != seen || !up.equals(banner)) {
            seen = theme;
            banner = up;
            cache.dropAll();
            stamp = cache.begin();
        }
        return new Moment(catalogue, theme, up, stamp);
    }
}
