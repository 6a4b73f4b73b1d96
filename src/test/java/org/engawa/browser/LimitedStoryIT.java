package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story that is limited differs in nothing from what never was for another member of the same mission, whatever route of the
 * newsroom they ask, until one breaks the glass whose office it is.
 */
@ExtendWith(House.Key.class)
class LimitedStoryIT {
    private static final String CANARY = "Mwinilunga";
    private static final String LISTS =
            "/newsroom/board /newsroom/coverage /newsroom/coverage.csv /newsroom/calendar /newsroom/search?q=" + CANARY
                    + " /newsroom/library /newsroom/library?q=" + CANARY;

    /** What changes from one request to the next for everybody. */
    private static final Set<String> RESTLESS =
            Set.of("date", "connection", "content-length", "etag", "ratelimit", "ratelimit-policy", "set-cookie");

    private static final Pattern TOKENS =
            Pattern.compile("(?s)<input type=\"hidden\"[^>]*>|<ul class=\"clocks\".*?</ul>");

    @Test
    void itIsNowhereForAnotherMemberOfItsMission(House house) throws IOException {
        house.opens("limited-lusaka", "Embassy of the limits");
        try (Window author = house.memberWindow("en", false);
                Window editor = house.memberWindow("en", false);
                Window colleague = house.memberWindow("en", false);
                Window admin = house.memberWindow("en", false)) {
            Door.join(
                    house.site(),
                    author.page(),
                    "limits-author@example.org",
                    "Lim Author",
                    "contributor:limited-lusaka");
            Door.join(
                    house.site(),
                    editor.page(),
                    "limits-editor@example.org",
                    "Lim Editor",
                    "mission-editor:limited-lusaka");
            Door.join(
                    house.site(),
                    colleague.page(),
                    "limits-colleague@example.org",
                    "Lim Colleague",
                    "contributor:limited-lusaka");
            Door.join(house.site(), admin.page(), "limits-admin@example.org", "Lim Admin", "administrator");
            APIRequestContext asks = colleague.context().request();
            Map<String, String> before = lists(house, asks);
            StoryInHand story = new StoryInHand(house.address(), CANARY + " limited");
            story.begins(author.page());
            // These probes find it where it is.
            assertThat(lists(house, asks).toString()).contains(CANARY);
            limits(house, editor.page(), story.id());
            assertThat(lists(house, asks)).isEqualTo(before);
            for (String row : RoutesIT.rows().keySet()) {
                if (row.endsWith(" S")) {
                    String route = row.split(" ")[0];
                    assertThat(told(house, asks, route + about(story.id())))
                            .as(route)
                            .isEqualTo(told(
                                    house, asks, route + about(UUID.randomUUID().toString())));
                }
            }
            assertThat(asks.get(house.address() + "/newsroom/edit" + about(story.id()))
                            .status())
                    .isEqualTo(404);
            breaks(house, admin.page(), story.id());
            editor.open("/newsroom/board");
            assertThat(editor.page().locator("#main").textContent()).contains("Lim Admin broke the glass");
            editor.open("/newsroom/life" + about(story.id()));
            assertThat(editor.page().locator(".life").textContent())
                    .contains(
                            "Lim Editor limited the story",
                            "Lim Admin broke the glass",
                            "A court asks",
                            "read the text");
        }
    }

    private static void limits(House house, Page page, String story) {
        page.navigate(house.address() + "/newsroom/limit" + about(story));
        assertThat(page.locator(".boxes").textContent())
                .contains("Lim Colleague")
                .doesNotContain("Lim Author");
        page.locator("#limit").click();
        page.locator("[role=status]", new Page.LocatorOptions().setHasText("only for these people"))
                .waitFor();
        assertThat(page.locator(".facts").textContent()).contains("Limited");
    }

    private static void breaks(House house, Page page, String story) {
        String never = UUID.randomUUID().toString();
        String nowhere = answer(house, page, never).replace(never, "*");
        assertThat(answer(house, page, story).replace(story, "*")).isEqualTo(nowhere);
        page.locator("#there").click();
        assertThat(page.locator("h1").textContent()).contains(CANARY);
    }

    /** What the page answers to one who would break the glass of this. */
    private static String answer(House house, Page page, String story) {
        page.navigate(house.address() + "/newsroom/break-glass");
        page.locator("#story-address").fill("/newsroom/edit" + about(story));
        page.locator("#glass-reason").fill("A court asks for it.");
        page.locator("#break").click();
        page.locator("#there").waitFor();
        return TOKENS.matcher(page.content()).replaceAll("");
    }

    private static Map<String, String> lists(House house, APIRequestContext asks) {
        Map<String, String> lists = new TreeMap<>();
        for (String list : LISTS.split(" ")) {
            lists.put(
                    list,
                    told(house, asks, list)
                            .toString()
                            .replaceAll("(?i)q=" + CANARY, "")
                            .replace("value=\"" + CANARY, ""));
        }
        return lists;
    }

    private static Map<String, String> told(House house, APIRequestContext asks, String path) {
        APIResponse answer =
                asks.get(house.address() + path, RequestOptions.create().setMaxRedirects(0));
        Map<String, String> told = new TreeMap<>(answer.headers());
        told.keySet().removeAll(RESTLESS);
        told.put("status", Integer.toString(answer.status()));
        told.put("body", TOKENS.matcher(answer.text()).replaceAll(""));
        return told;
    }

    private static String about(String story) {
        return "?story=" + story + "&language=en";
    }
}
