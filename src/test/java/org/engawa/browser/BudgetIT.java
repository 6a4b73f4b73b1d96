package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        try (Window window = house.window(360)) {
            Wire wire = new Wire(window);
            for (PageType type : PageTypes.in(language)) {
                Cost cost = wire.visit(type.path());
                costs.add(type + " " + cost);
                // The description for programmers is a work of reference; it comes in more than one window of packets.
                int words = type.path().equals("/api/") ? PAGE : WORDS;
                if (cost.words() > words || cost.bytes() > PAGE || cost.requests() > REQUESTS) {
                    tooMuch.add(type + " " + cost);
                }
            }
        }
        Files.write(Path.of("target", "browser", "costs-" + language + ".txt"), costs);
        assertThat(tooMuch).isEmpty();
    }

    /** What comes through the wire; nothing is taken from what came before. */
    private static final class Wire {
        private final Window window;
        private final Map<String, String> types = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();
        private final Map<String, Integer> heads = new HashMap<>();

        Wire(Window window) {
            this.window = window;
            CDPSession session = window.context().newCDPSession(window.page());
            session.on("Network.responseReceived", event -> {
                types.put(id(event), event.get("type").getAsString());
                // What has come so far are the headers, which no text of ours makes longer or shorter.
                heads.put(
                        id(event),
                        event.getAsJsonObject("response")
                                .get("encodedDataLength")
                                .getAsInt());
            });
            session.on(
                    "Network.loadingFinished",
                    event -> sizes.put(id(event), event.get("encodedDataLength").getAsInt()));
            session.send("Network.enable");
            JsonObject disabled = new JsonObject();
            disabled.addProperty("cacheDisabled", true);
            session.send("Network.setCacheDisabled", disabled);
        }

        Cost visit(String path) {
            List.of(types, sizes, heads).forEach(Map::clear);
            window.open(path);
            window.page().evaluate("async () => (await document.fonts.ready).size");
            sizes.keySet().retainAll(types.keySet());
            int words = sizes.keySet().stream()
                    .filter(id -> List.of("Document", "Stylesheet").contains(types.get(id)))
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
