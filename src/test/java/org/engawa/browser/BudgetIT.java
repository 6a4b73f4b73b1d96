package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.browser.PageTypes.PageType;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs, as Chromium counts it on the wire. */
@ExtendWith(House.Key.class)
class BudgetIT {
    private static final int WORDS = 14 * 1024;
    private static final int PAGE = 50 * 1024;
    private static final int REQUESTS = 10;

    private record Cost(int words, int bytes, int requests) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void aFirstVisitIsLight(String language, House house) throws IOException {
        List<String> costs = new ArrayList<>();
        List<String> tooMuch = new ArrayList<>();
        for (PageType type : PageTypes.in(language)) {
            Cost cost = visit(house, type.path());
            costs.add(type + " " + cost);
            // The description for programmers is a work of reference; it comes in more than one window of packets.
            int words = type.path().equals("/api/") ? PAGE : WORDS;
            if (cost.words() > words || cost.bytes() > PAGE || cost.requests() > REQUESTS) {
                tooMuch.add(type + " " + cost);
            }
        }
        Files.write(Path.of("target", "browser", "costs-" + language + ".txt"), costs);
        assertThat(tooMuch).isEmpty();
    }

    private static Cost visit(House house, String path) {
        try (Window window = house.window(360)) {
            Page page = window.page();
            CDPSession wire = window.context().newCDPSession(page);
            Map<String, String> types = new HashMap<>();
            Map<String, Integer> sizes = new HashMap<>();
            Map<String, Integer> heads = new HashMap<>();
            Set<String> forPaper = new HashSet<>();
            wire.on("Network.responseReceived", event -> {
                types.put(id(event), event.get("type").getAsString());
                if (event.getAsJsonObject("response").get("url").getAsString().endsWith("/print.css")) {
                    forPaper.add(id(event));
                }
                // What has come so far are the headers, which no text of ours makes longer or shorter.
                heads.put(
                        id(event),
                        event.getAsJsonObject("response")
                                .get("encodedDataLength")
                                .getAsInt());
            });
            wire.on(
                    "Network.loadingFinished",
                    event -> sizes.put(id(event), event.get("encodedDataLength").getAsInt()));
            wire.send("Network.enable");
            window.open(path);
            page.evaluate("async () => (await document.fonts.ready).size");
            int words = sizes.keySet().stream()
                    .filter(id -> List.of("Document", "Stylesheet").contains(types.get(id)))
                    // A browser shows the page before it asks for the sheet of paper.
                    .filter(id -> !forPaper.contains(id))
                    .mapToInt(id -> sizes.get(id) - heads.get(id))
                    .sum();
            return new Cost(
                    words, sizes.values().stream().mapToInt(Integer::intValue).sum(), sizes.size());
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
