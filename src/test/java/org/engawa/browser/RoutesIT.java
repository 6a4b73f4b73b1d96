package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reaches what of the newsroom: every route that there is, for everybody who may ask. A route without a row fails. */
@ExtendWith(House.Key.class)
class RoutesIT {
    /**
     * How each route is answered: to nobody; to an officer who gave only the password; to the contributor whose story it is; to
     * one of another mission; to an officer of the desk; to an administrator. `door` leads to the sign-in page, `factor` to the
     * second factor, `on` to another page. A route with `S` is asked about a draft.
     */
    private static final String TABLE = """
                                       nobody half   own  other officer admin
            /newsroom                  door   factor on   on    on      on
            /newsroom/                 door   factor on   on    on      on
            /newsroom/assets/*         404    404    404  404   404     404
            /newsroom/sign-in          200    200    200  200   200     200
            /newsroom/sign-in/passkey  405    405    405  405   405     405
            /newsroom/sign-in/provider 404 404    404  404   404     404
            /newsroom/sign-in/provided 404 404    404  404   404     404
            /newsroom/signed-out       200    200    200  200   200     200
            /newsroom/signed-out/provider 404 404    404  404   404     404
            /newsroom/set-up           200    200    200  200   200     200
            /newsroom/invitation       200    200    200  200   200     200
            /newsroom/opinion          200    200    200  200   200     200
            /newsroom/reset            200    200    200  200   200     200
            /newsroom/forgotten        200    200    200  200   200     200
            /newsroom/people           door   factor 404  404   404     200
            /newsroom/invite           door   factor 404  404   404     200
            /newsroom/person           door   factor 404  404   404     404
            /newsroom/letters          door   factor 404  404   404     200
            /newsroom/vocabulary       door   factor 404  404   200     200
            /newsroom/entry            door   factor 404  404   404     404
            /newsroom/themes           door   factor 404  404   404     200
            /newsroom/second-factor    door   200    200  200   200     200
            /newsroom/failed           door   factor 500  500   500     500
            /newsroom/refused          door   factor 200  200   200     200
            /newsroom/board            door   factor 200  200   200     200
            /newsroom/several          door   factor 200  200   200     200
            /newsroom/coverage         door   factor 200  200   200     200
            /newsroom/coverage.csv     door   factor 200  200   200     200
            /newsroom/calendar         door   factor 200  200   200     200
            /newsroom/search           door   factor 200  200   200     200
            /newsroom/library          door   factor 200  200   200     200
            /newsroom/account          door   factor 200  200   200     200
            /newsroom/new              door   factor 200  200   200     200
            /newsroom/use              door   factor 200  200   200     200
            /newsroom/late             door   factor 404  404   404     404
            /newsroom/shown            404    404    404  404   404     404
            /newsroom/break-glass      door   factor 404  404   200     200
            /newsroom/show S           door   factor 200  404   200     404
            /newsroom/follow-base S    door   factor 200  404   200     404
            /newsroom/limit S          door   factor 200  404   200     404
            /newsroom/edit S           door   factor 200  404   200     404
            /newsroom/preview S        door   factor 200  404   200     404
            /newsroom/history S        door   factor 200  404   200     404
            /newsroom/review S         door   factor 200  404   200     404
            /newsroom/clearance S      door   factor 200  404   200     404
            /newsroom/remarks S        door   factor 200  404   200     404
            /newsroom/publish S        door   factor 200  404   200     404
            /newsroom/withdraw S       door   factor 200  404   200     404
            /newsroom/withdraw-language S door factor 200 404   200     404
            /newsroom/translate S      door   factor 200  404   200     404
            /newsroom/life S           door   factor 200  404   200     404
            /newsroom/life.csv S       door   factor 200  404   200     404
            /newsroom/life.json S      door   factor 200  404   200     404
            /newsroom/drafts S         door   factor 405  405   405     405
            /newsroom/pictures S       door   factor 200  404   200     404
            /newsroom/translation-file S door  factor 200  404   200     404
            /newsroom/xliff S          door   factor 404  404   404     404
            /newsroom/picture S        door   factor 404  404   404     404
            /newsroom/pictures/add S   door   factor 405  405   405     405
            /newsroom/pictures/sizes   door   factor 200  200   200     200
            /newsroom/passkey          door   405    405  405   405     405
            /newsroom/names            door   factor 200  200   200     200
            /newsroom/links            door   factor 200  200   200     200
            /newsroom/pasted           door   factor 405  405   405     405
            /newsroom/here S           door   factor 405  405   405     405
            /newsroom/translations S   door   factor 405  405   405     405
            """;

    private static final Pattern SEAL =
            Pattern.compile("(?s)<input type=\"hidden\" name=\"seal\"[^>]*>|<ul class=\"clocks\".*?</ul>"
                    + "|<p id=\"present\".*?</p>");

    private static final String CANARY = "Kabompo canary";

    private record Visitor(String name, APIRequestContext requests) {}

    @Test
    void everyRouteIsInTheTable() throws IOException {
        Set<String> routes = new TreeSet<>(Jsoup.parse(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .select("servlet-mapping url-pattern")
                .eachText());
        for (JavaClass found : new ClassFileImporter().importPackages("org.engawa.web")) {
            if (found.isAnnotatedWith(WebServlet.class)) {
                WebServlet servlet = found.getAnnotationOfType(WebServlet.class);
                Stream.of(servlet.value())
                        .filter(path -> path.startsWith("/newsroom"))
                        .forEach(routes::add);
            }
        }
        assertThat(rows().keySet().stream().map(row -> row.split(" ")[0])).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everybodyReachesWhatTheTableSaysAndNothingTellsOfTheRest(House house) throws IOException {
        house.opens("routes-elsewhere", "Embassy of the routes");
        try (Window nobody = house.memberWindow("en", true);
                Window half = house.memberWindow("en", true);
                Window own = house.memberWindow("en", true);
                Window other = house.memberWindow("en", true);
                Window officer = house.memberWindow("en", true);
                Window admin = house.memberWindow("en", true)) {
            Door.arrive(house.site(), half.page(), "half@example.org", "Half", "desk-officer:engawa-desk");
            Door.join(house.site(), own.page(), "own@example.org", "Somebody", "contributor:engawa-desk");
            Door.join(house.site(), other.page(), "elsewhere@example.org", "Somebody", "contributor:routes-elsewhere");
            Door.join(
                    house.site(), officer.page(), "routes-officer@example.org", "Somebody", "desk-officer:engawa-desk");
            Door.join(house.site(), admin.page(), "routes-admin@example.org", "Somebody", "administrator");
            String draft = draft(own);
            List<Visitor> visitors = List.of(
                    new Visitor("nobody", nobody.context().request()),
                    new Visitor("half", half.context().request()),
                    new Visitor("own", own.context().request()),
                    new Visitor("other", other.context().request()),
                    new Visitor("officer", officer.context().request()),
                    new Visitor("admin", admin.context().request()));
            List<String> wrong = new ArrayList<>();
            rows().forEach((row, cells) -> {
                for (int i = 0; i < visitors.size(); i++) {
                    String answer = answer(house, visitors.get(i), row, draft);
                    if (!answer.equals(cells.get(i))) {
                        wrong.add(row + " for " + visitors.get(i).name() + ": " + answer + " and not " + cells.get(i));
                    }
                }
            });
            assertThat(wrong).isEmpty();
            String text = get(house, visitors.get(2), "/newsroom/edit S", draft).text();
            for (Visitor visitor : List.of(visitors.get(3), visitors.get(5))) {
                String seal = seal(house, visitor);
                for (String row : rows().keySet()) {
                    if (row.endsWith(" S")) {
                        nothingTells(house, row, draft, visitor);
                        nothingHappens(house, row, draft, visitor, seal);
                    }
                }
            }
            assertThat(unsealed(get(house, visitors.get(2), "/newsroom/edit S", draft)
                            .text()))
                    .isEqualTo(unsealed(text));
        }
    }

    /** Somebody else's draft is answered as what never existed: status, headers and body. */
    private static void nothingTells(House house, String row, String draft, Visitor visitor) {
        same(row, get(house, visitor, row, draft), get(house, visitor, row, never()));
    }

    /** The same for what is sent, in a form of theirs that is sealed as it should be. */
    private static void nothingHappens(House house, String row, String draft, Visitor visitor, String seal) {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            same(
                    method + " " + row,
                    send(house, visitor, method, row, draft, seal),
                    send(house, visitor, method, row, never(), seal));
        }
    }

    private static void same(String row, APIResponse there, APIResponse nowhere) {
        assertThat(there.status()).as(row).isEqualTo(nowhere.status()).isBetween(400, 499);
        assertThat(told(there.headers())).as(row).isEqualTo(told(nowhere.headers()));
        assertThat(unsealed(there.text()))
                .as(row)
                .isEqualTo(unsealed(nowhere.text()))
                .doesNotContain(CANARY);
    }

    private static String never() {
        return "?story=" + UUID.randomUUID() + "&language=en";
    }

    /** Each page has a seal of its own and clocks that go on, and tells who was there a moment ago. */
    private static String unsealed(String page) {
        return SEAL.matcher(page).replaceAll("");
    }

    private static String seal(House house, Visitor visitor) {
        return Jsoup.parse(visitor.requests()
                        .get(house.address() + "/newsroom/account")
                        .text())
                .select("input[name=seal]")
                .attr("value");
    }

    private static APIResponse send(
            House house, Visitor visitor, String method, String row, String draft, String seal) {
        FormData form = FormData.create()
                .set("seal", seal)
                .set("jakarta.faces.ViewState", "stateless")
                .set("title", "Taken over");
        for (String act : List.of(
                "save",
                "send",
                "begin",
                "approve",
                "publish",
                "delete",
                "keep",
                "show",
                "ask-outside",
                "limit",
                "lift",
                "break")) {
            form.set(act, act);
        }
        for (String part : draft.substring(1).split("&")) {
            form.set(part.split("=")[0], part.split("=")[1]);
        }
        return visitor.requests()
                .fetch(
                        house.address() + row.split(" ")[0],
                        RequestOptions.create()
                                .setMethod(method)
                                .setForm(form)
                                .setHeader("Origin", house.address())
                                .setMaxRedirects(0));
    }

    /** All but when it was said, and whether that connection, after many requests, is now closed. */
    private static Map<String, String> told(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(header -> !Set.of("date", "connection").contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            String[] cells = line.replace(" S ", "_S ").strip().split("\\s+");
            rows.put(cells[0].replace('_', ' '), List.of(cells).subList(1, cells.length));
        });
        return rows;
    }

    private static APIResponse get(House house, Visitor visitor, String row, String draft) {
        String[] parts = row.split(" ");
        String path = parts[0].replace("*", "nothing") + (parts.length > 1 ? draft : "");
        return visitor.requests()
                .get(house.address() + path, RequestOptions.create().setMaxRedirects(0));
    }

    private static String answer(House house, Visitor visitor, String row, String draft) {
        APIResponse response = get(house, visitor, row, draft);
        String location = response.headers().getOrDefault("location", "");
        if (response.status() != 303) {
            return Integer.toString(response.status());
        }
        if (location.startsWith("/newsroom/sign-in")) {
            return "door";
        }
        return location.startsWith("/newsroom/second-factor") ? "factor" : "on";
    }

    private static String draft(Window window) {
        Page page = window.page();
        window.open("/newsroom/new?kind=result");
        page.locator("#title").fill(CANARY);
        page.locator("#begin").click();
        return page.url().replaceFirst(".*\\?", "?");
    }
}
