package org.engawa.bench.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engawa.testing.Bundle;
import org.engawa.testing.SiteProcess;

/** Whether page, list, feed, site map, search and API show the same, that is what was acknowledged, and nothing that is embargoed. */
final class Agreement {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PAUSE = 250;

    private final SiteProcess site;
    private final Press press;

    Agreement(SiteProcess site, Press press) {
        this.site = site;
        this.press = press;
    }

    void judge(Findings findings) throws IOException, InterruptedException {
        long began = System.nanoTime();
        List<String> apart = settled();
        findings.check(
                apart.isEmpty(),
                "O3 page, list, feed, site map, search, API agree after %d ms %s",
                (System.nanoTime() - began) / 1_000_000,
                apart);
        int page = site.get("/en/stories/embargoed").statusCode();
        findings.check(
                page == 404
                        && !text("/en/search?q=" + Newsroom.CANARY).contains("/stories/embargoed")
                        && !text("/api/v1/stories?q=" + Newsroom.CANARY).contains("embargoed"),
                "O4 embargoed: page %d, neither found nor listed",
                page);
    }

    /** What does not agree, after it had its time. */
    List<String> settled() throws IOException, InterruptedException {
        long began = System.nanoTime();
        List<String> apart = differences();
        while (!apart.isEmpty() && (System.nanoTime() - began) / 1_000_000 < PATIENCE_MILLIS) {
            Thread.sleep(PAUSE);
            apart = differences();
        }
        return apart;
    }

    private List<String> differences() throws IOException {
        List<String> apart = new ArrayList<>();
        String list = text("/en/stories");
        String feed = text("/en/feed.atom");
        String sitemap = text("/sitemap.xml");
        for (String slug : Press.READ) {
            String path = "/en/stories/" + slug;
            HttpResponse<byte[]> page = site.get(path);
            int edition;
            try {
                edition = Bundle.edition(slug, new String(page.body(), StandardCharsets.UTF_8));
            } catch (IllegalStateException e) {
                apart.add(slug + ": page " + page.statusCode() + ", " + e.getMessage());
                continue;
            }
            String title = "Title of " + Bundle.mark(slug, edition);
            say(apart, press.accounts(slug, edition), slug + ": edition " + edition + " was not acknowledged last");
            say(apart, list.contains(title), slug + ": list");
            say(apart, feed.contains(title), slug + ": feed");
            say(apart, sitemap.contains(path + "<"), slug + ": site map");
            say(apart, text("/en/search?q=" + slug).contains(path), slug + ": search");
            say(apart, text("/api/v1/stories/" + slug + "/en").contains(title), slug + ": API");
        }
        return apart;
    }

    private static void say(List<String> apart, boolean holds, String what) {
        if (!holds) {
            apart.add(what);
        }
    }

    private String text(String path) throws IOException {
        return new String(site.get(path).body(), StandardCharsets.UTF_8);
    }
}
