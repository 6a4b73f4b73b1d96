package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Members come in, look after their account and leave, as they do in their browser; every page that they meet is open to
 * everybody by the rules of axe, fits the narrowest telephone, and breaks no rule of the policy that it comes with. In a house
 * of its own, since the first member is the first.
 */
@ExtendWith(House.Working.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewsroomIT {
    private static final String PASSWORD = Door.PASSWORD;
    private static final String FIRST = "haruka.aoki@example.org";
    private static final String SECOND = "linh.tran@example.org";

    private House house;

    @BeforeAll
    void enter(House working) {
        house = working;
    }

    @Test
    @Order(1)
    void theFirstMemberSetsTheNewsroomUp() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            window.open("/newsroom/");
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/sign-in");
            looks.at("sign-in");
            window.open(Door.link(house, "user-set-up-link", ""));
            assertThat(page.url()).as("the token leaves the address").isEqualTo(house.address() + "/newsroom/set-up");
            looks.at("set-up");
            page.locator("#finish").click();
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.locator("[role=alert] a").count()).isEqualTo(3);
            page.locator("[role=alert] a").first().click();
            assertThat(page.locator("#name:focus").count())
                    .as("the summary leads to the field")
                    .isOne();
            looks.at("set-up-problems");
            page.locator("#name").fill("Haruka Aoki");
            page.locator("#address").fill(FIRST);
            page.locator("#new-password").fill("password");
            page.locator("#finish").click();
            assertThat(page.locator("#address").inputValue())
                    .as("what was typed is kept")
                    .isEqualTo(FIRST);
            assertThat(page.locator("#new-password").inputValue())
                    .as("but no password")
                    .isEmpty();
            assertThat(page.locator("#new-password-problem").textContent()).contains("Too many people");
            page.locator("#new-password").fill(PASSWORD);
            page.locator("#zone").selectOption("Asia/Ho_Chi_Minh");
            page.locator("#finish").click();
            assertThat(page.locator("[role=status]").textContent()).contains("You are the first member");
            window.open("/newsroom/set-up");
            assertThat(page.locator("#finish").count())
                    .as("the link is used up")
                    .isZero();
            looks.at("set-up-dead");
            Door.signIn(page, FIRST, "wrong " + PASSWORD);
            String wrong = page.locator("[role=alert]").textContent();
            looks.at("sign-in-problems");
            Door.signIn(page, "nobody@example.org", PASSWORD);
            assertThat(page.locator("[role=alert]").textContent()).isEqualTo(wrong);
            Door.signIn(page, FIRST, PASSWORD);
            setSecondFactorUp(window, looks);
            looks.at("board");
            assertThat(page.locator(".clocks").textContent())
                    .contains("Ho Chi Minh City")
                    .contains("Tokyo");
            window.open("/newsroom/account");
            looks.at("account");
            page.locator("#zone option:checked").evaluate("option => option.value = 'Nowhere/Now'");
            page.locator("#save").click();
            assertThat(page.locator("#zone-problem").textContent())
                    .isEqualTo("What was chosen under “Your time zone” is not offered any more. Choose again.");
            assertThat(page.locator("[role=alert] a").getAttribute("href")).isEqualTo("#zone");
            looks.at("account-not-offered");
            page.locator("#change").click();
            looks.at("account-problems");
            page.locator("#renew").click();
            assertThat(page.locator(".codes li").count()).isEqualTo(10);
            looks.at("account-codes");
            invitesWhereNoMailIsSent(window, looks);
            keepsOutWhatOthersSend(window);
            page.locator("#sign-out").click();
            assertThat(page.locator("[role=status]").textContent()).startsWith("You are signed out.");
            page.reload();
            assertThat(page.locator("[role=status]").textContent())
                    .as("it is told once")
                    .isEmpty();
            window.open("/newsroom/account");
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/sign-in?to=%2Fnewsroom%2Faccount");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aMemberComesInWithoutScriptsAndInJapanese() throws IOException {
        try (Window window = house.window(new Browser.NewContextOptions()
                .setViewportSize(360, 900)
                .setLocale("ja")
                .setJavaScriptEnabled(false))) {
            Page page = window.page();
            window.open(Door.link(house, "user-add", SECOND + "\nLinh Trần\ncontributor:engawa-desk"));
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/invitation");
            page.locator("#new-password").fill(PASSWORD);
            page.locator("#choose").click();
            Door.signIn(page, SECOND, PASSWORD);
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/board");
            window.open("/newsroom/account");
            page.locator("#language").selectOption("ja");
            page.locator("#name").fill("チャン・リン");
            page.locator("#save").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ja");
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("保存しました。");
            assertThat(page.locator(".me").textContent()).contains("チャン・リン");
            page.locator("#old-password").fill(PASSWORD);
            page.locator("#new-password").fill("縁側に七つの灯がともる夜");
            page.locator("#change").click();
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/sign-in");
            Door.signIn(page, SECOND, PASSWORD);
            assertThat(page.locator("[role=alert]").textContent()).contains("1か所をご確認ください");
            Door.signIn(page, SECOND, "縁側に七つの灯がともる夜");
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/board");
            assertThat(window.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsOnly("__Host-engawa");
            assertThat(window.troubles()).isEmpty();
        }
        try (Window window = house.memberWindow("ja", true)) {
            Looks looks = new Looks(window.page(), "ja");
            window.open("/newsroom/sign-in");
            looks.at("sign-in");
            Door.signIn(window.page(), SECOND, "縁側に七つの灯がともる夜");
            looks.at("board");
            Cookie before = window.context().cookies().get(0);
            assertThat(board(before)).isEqualTo(200);
            window.open("/newsroom/sign-in");
            Door.signIn(window.page(), SECOND, "縁側に七つの灯がともる夜");
            assertThat(board(before))
                    .as("the sign-in that the browser had ends with the new one")
                    .isEqualTo(303);
            window.open("/newsroom/second-factor");
            looks.at("second-factor");
            window.page().locator("#begin").click();
            looks.at("second-factor-key");
            window.open("/newsroom/account");
            looks.at("account");
            window.page().locator("[id$=end-one]").first().click();
            assertThat(window.page().locator("[role=status]").textContent()).contains("ログアウトさせました。");
            window.page().locator("#end").click();
            assertThat(window.page().locator("[role=status]").textContent()).contains("すべての場所から");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void nothingOfFacesCanBeReadOutside() throws IOException {
        for (String path : List.of(
                "/newsroom/board.xhtml",
                "/board.xhtml",
                "/newsroom.xhtml",
                "/WEB-INF/newsroom/frame.xhtml",
                "/WEB-INF/newsroom/engawa.taglib.xml",
                "/jakarta.faces.resource/faces.js.xhtml?ln=jakarta.faces",
                "/newsroom/jakarta.faces.resource/faces.js?ln=jakarta.faces",
                "/faces/newsroom/board.xhtml",
                "/board.jsf")) {
            HttpResponse<byte[]> answer = house.site().get(path);
            assertThat(answer.statusCode()).as(path).isIn(303, 404);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("ui:composition", "Mojarra", "jakarta.faces");
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    private int board(Cookie cookie) throws IOException {
        return house.site()
                .send("GET", "/newsroom/board", "Cookie", cookie.name + "=" + cookie.value)
                .statusCode();
    }

    private static void setSecondFactorUp(Window window, Looks looks) {
        Page page = window.page();
        looks.at("second-factor");
        page.locator("#begin").click();
        looks.at("second-factor-key");
        String key = page.locator(".key").textContent().replace(" ", "");
        page.locator("#first-code").fill("000000");
        page.locator("#finish").click();
        assertThat(page.locator(".key").textContent().replace(" ", ""))
                .as("the key stays")
                .isEqualTo(key);
        looks.at("second-factor-problems");
        page.locator("#first-code").fill(Door.code(key));
        page.locator("#finish").click();
        List<String> codes = page.locator(".codes li").allTextContents();
        assertThat(codes).hasSize(10);
        looks.at("second-factor-codes");
        assertThat(page.locator("main a.button").getAttribute("href")).isEqualTo("/newsroom/");
        page.locator("#sign-out").click();
        assertThat(page.locator("[role=status]").textContent())
                .as("the form is sealed for the token that came with it")
                .startsWith("You are signed out.");
        Door.signIn(page, FIRST, PASSWORD);
        looks.at("second-factor-code");
        page.locator("#code").fill("not a code");
        page.locator("#confirm").click();
        assertThat(page.locator("[role=alert]").count()).isOne();
        page.locator("#code").fill(codes.get(0));
        page.locator("#confirm").click();
        assertThat(page.url()).endsWith("/newsroom/board");
    }

    private static void invitesWhereNoMailIsSent(Window window, Looks looks) {
        Page page = window.page();
        window.open("/newsroom/invite");
        page.locator("#their-address").fill("mori@example.org");
        page.locator("#their-name").fill("Aoi Mori");
        page.locator("#invite").click();
        assertThat(page.locator("#link .key").textContent())
                .matches("http://localhost:8080/newsroom/invitation\\?link=[A-Za-z0-9_-]{43}");
        looks.at("invite-link");
        window.open("/newsroom/invite");
        assertThat(page.locator("#link").count()).as("it is shown once").isZero();
    }

    /** The browser would send the cookie along; the guard must not be led by it. */
    private void keepsOutWhatOthersSend(Window window) {
        APIResponse refused = window.context()
                .request()
                .post(
                        house.address() + "/newsroom/account",
                        RequestOptions.create()
                                .setHeader("Origin", "https://evil.example")
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setForm(FormData.create()
                                        .set("leaving", "leaving")
                                        .set("sign-out", "x")));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("so nothing was done");
        window.open("/newsroom/account");
        APIResponse unwritable = window.context()
                .request()
                .post(
                        house.address() + "/newsroom/account",
                        RequestOptions.create()
                                .setHeader("Origin", house.address())
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set(
                                                "seal",
                                                window.page()
                                                        .locator("input[name=seal]")
                                                        .first()
                                                        .inputValue())
                                        .set("name", "No\0body")));
        assertThat(unwritable.status()).as("what no database keeps").isEqualTo(403);
        assertThat(window.page().locator("#sign-out").count())
                .as("still signed in")
                .isOne();
        for (Cookie cookie : window.context().cookies()) {
            assertThat(cookie.name).startsWith("__Host-engawa");
            assertThat(cookie.httpOnly && cookie.secure).isTrue();
        }
    }
}
