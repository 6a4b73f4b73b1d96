package org.engawa.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.json.Json;
import org.engawa.locale.Site;
import org.engawa.reading.Route;
import org.engawa.theme.Theme;

/** What a telephone needs to put the site beside its programs (W3C Web Application Manifest), one for each language. */
final class WebManifest {
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]{1,35})/manifest\\.webmanifest");
    private static final int[] SIZES = {192, 512};

    private final Site site;
    private final Theme theme;

    WebManifest(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
    }

    /** Whether a path is that of a manifest, in whatever language. */
    static boolean isManifest(String path) {
        return PATH.matcher(path).matches();
    }

    /** The JSON text; empty in a language that the site does not have. */
    Optional<String> at(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() && site.speaks(matcher.group(1))
                ? Optional.of(text(matcher.group(1)))
                : Optional.empty();
    }

    private String text(String language) {
        List<String> preferences = site.preferences(language);
        String name = site.name().in(preferences).text();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("id", "/");
        manifest.put("name", name);
        manifest.put("short_name", name);
        manifest.put("description", site.tagline().in(preferences).text());
        manifest.put("lang", language);
        manifest.put(
                "dir",
                theme.messages(Locale.forLanguageTag(language)).language().direction());
        manifest.put("start_url", Route.home().in(language));
        manifest.put("scope", "/");
        manifest.put("display", "minimal-ui");
        manifest.put("icons", icons());
        return Json.write(manifest);
    }

    /** Those that the theme has. */
    private List<Map<String, String>> icons() {
        List<Map<String, String>> icons = new ArrayList<>();
        icon("icon.svg", "any").ifPresent(icons::add);
        for (int size : SIZES) {
            icon("icon-" + size + ".png", size + "x" + size).ifPresent(icons::add);
        }
        return icons;
    }

    private Optional<Map<String, String>> icon(String name, String sizes) {
        // Any hash finds the file of that name.
        return theme.asset("0/" + name).map(asset -> {
            Map<String, String> icon = new LinkedHashMap<>();
            icon.put("src", SiteFiles.ASSETS + asset.path());
            icon.put("type", asset.mediaType());
            icon.put("sizes", sizes);
            return icon;
        });
    }
}
