package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Members come in, look after their account and leave, as they do in their browser; every page that they meet is open to
 * everybody by the rules of axe, fits the narrowest telephone, and breaks no rule of the policy that it comes with.
 */
@ExtendWith(House.Key.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewsroomIT {
    private static final String PASSWORD = "seven lanterns on the veranda";
    private static final String FIRST = "haruka.aoki@example.org";
    private static final String SECOND = "linh.tran@example.org";
    private static final Pattern LINK = Pattern.compile("/newsroom/[a-z-]+\\?link=[A-Za-z0-9_-]+");
    private static final Path PICTURES = Path.of("target", "screens");

    @Test
    @Order(1)
    void theFirstMemberSetsTheNewsroomUp(House house) throws IOException, InvalidKeyException {
        try (Window window = english(house)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            window.open("/newsroom/");
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/sign-in");
            looks.at("sign-in");
            window.open(link(house, "user-set-up-link", ""));
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
            signIn(page, FIRST, "wrong " + PASSWORD);
            String wrong = page.locator("[role=alert]").textContent();
            looks.at("sign-in-problems");
            signIn(page, "nobody@example.org", PASSWORD);
            assertThat(page.locator("[role=alert]").textContent()).isEqualTo(wrong);
            signIn(page, FIRST, PASSWORD);
            setSecondFactorUp(window, looks);
            looks.at("board");
            assertThat(page.locator(".clocks").textContent())
                    .contains("Ho Chi Minh City")
                    .contains("Tokyo");
            window.open("/newsroom/account");
            looks.at("account");
            page.locator("#change").click();
            looks.at("account-problems");
            page.locator("#renew").click();
            assertThat(page.locator(".codes li").count()).isEqualTo(10);
            looks.at("account-codes");
            keepsOutWhatOthersSend(window, house);
            page.locator("#sign-out").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("You are signed out.");
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
    void aMemberComesInWithoutScriptsAndInJapanese(House house) throws IOException {
        try (Window window = house.window(new Browser.NewContextOptions()
                .setViewportSize(360, 900)
                .setLocale("ja")
                .setJavaScriptEnabled(false))) {
            Page page = window.page();
            window.open(link(house, "user-add", SECOND + "\nLinh Trần\ncontributor:engawa-desk"));
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/invitation");
            page.locator("#new-password").fill(PASSWORD);
            page.locator("#choose").click();
            signIn(page, SECOND, PASSWORD);
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
            signIn(page, SECOND, PASSWORD);
            assertThat(page.locator("[role=alert]").textContent()).contains("1か所をご確認ください");
            signIn(page, SECOND, "縁側に七つの灯がともる夜");
            assertThat(page.url()).isEqualTo(house.address() + "/newsroom/board");
            assertThat(window.context().cookies())
                    .extracting(cookie -> cookie.name)
                    .containsOnly("__Host-engawa");
            assertThat(window.troubles()).isEmpty();
        }
        try (Window window =
                house.window(new Browser.NewContextOptions().setLocale("ja").setReducedMotion(ReducedMotion.REDUCE))) {
            window.context().addInitScript(AxeBuilder.getAxeScript());
            Looks looks = new Looks(window.page(), "ja");
            window.open("/newsroom/sign-in");
            looks.at("sign-in");
            signIn(window.page(), SECOND, "縁側に七つの灯がともる夜");
            looks.at("board");
            window.open("/newsroom/second-factor");
            looks.at("second-factor");
            window.page().locator("#begin").click();
            looks.at("second-factor-key");
            window.open("/newsroom/account");
            looks.at("account");
            window.page().locator("#end").click();
            assertThat(window.page().locator("[role=status]").textContent()).contains("すべての場所から");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void nothingOfFacesCanBeReadOutside(House house) throws IOException {
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

    private static void setSecondFactorUp(Window window, Looks looks) throws InvalidKeyException {
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
        page.locator("#first-code").fill(code(key));
        page.locator("#finish").click();
        List<String> codes = page.locator(".codes li").allTextContents();
        assertThat(codes).hasSize(10);
        looks.at("second-factor-codes");
        assertThat(page.locator("main a.button").getAttribute("href")).isEqualTo("/newsroom/");
        page.locator("#sign-out").click();
        assertThat(page.locator("[role=status]").textContent())
                .as("the form is sealed for the token that came with it")
                .isEqualTo("You are signed out.");
        signIn(page, FIRST, PASSWORD);
        looks.at("second-factor-code");
        page.locator("#code").fill("not a code");
        page.locator("#confirm").click();
        assertThat(page.locator("[role=alert]").count()).isOne();
        page.locator("#code").fill(codes.get(0));
        page.locator("#confirm").click();
        assertThat(page.url()).endsWith("/newsroom/board");
    }

    /** The browser would send the cookie along; the guard must not be led by it. */
    private static void keepsOutWhatOthersSend(Window window, House house) {
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
        assertThat(window.page().locator("#sign-out").count())
                .as("still signed in")
                .isOne();
        for (Cookie cookie : window.context().cookies()) {
            assertThat(cookie.name).startsWith("__Host-engawa");
            assertThat(cookie.httpOnly && cookie.secure).isTrue();
        }
    }

    private static Window english(House house) {
        Window window =
                house.window(new Browser.NewContextOptions().setLocale("en").setReducedMotion(ReducedMotion.REDUCE));
        window.context().addInitScript(AxeBuilder.getAxeScript());
        return window;
    }

    static void signIn(Page page, String address, String password) {
        if (!page.url().contains("/newsroom/sign-in")) {
            page.navigate(page.url().replaceFirst("/newsroom/.*", "/newsroom/sign-in"));
        }
        page.locator("#address").fill(address);
        page.locator("#password").fill(password);
        page.locator("#sign-in").click();
    }

    static String link(House house, String act, String arguments) throws IOException {
        Matcher link = LINK.matcher(house.site().operate(act, arguments).body());
        assertThat(link.find()).as("a link for " + act).isTrue();
        return link.group();
    }

    static String code(String base32) throws InvalidKeyException {
        byte[] key = new byte[base32.length() * 5 / 8];
        long bits = 0;
        int held = 0;
        int next = 0;
        for (char letter : base32.toCharArray()) {
            bits = (bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xFFFF;
            held += 5;
            if (held >= 8) {
                held -= 8;
                key[next++] = (byte) (bits >> held);
            }
        }
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), Instant.now());
    }

    /** What is wrong with a page, at each width and by day and night; and a picture of it for people. */
    static final class Looks {
        private final Page page;
        private final String language;
        final List<String> found = new ArrayList<>();

        Looks(Page page, String language) {
            this.page = page;
            this.language = language;
        }

        void at(String name) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    ((List<?>) page.evaluate(AccessibilityIT.JUDGE))
                            .forEach(each -> found.add(name + " " + width + " " + scheme + " " + each));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve("newsroom-" + name + "-" + language + "-" + width + "-"
                                    + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
                }
            }
            page.setViewportSize(320, 640);
            String out = (String) page.evaluate(ReflowIT.STICKING_OUT);
            if (!out.isEmpty()) {
                found.add(name + " at 320: " + out);
            }
        }
    }
}
