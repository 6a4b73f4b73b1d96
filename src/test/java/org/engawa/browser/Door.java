package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.engawa.testing.SiteProcess;
import org.jsoup.nodes.Document;

/** The way into the newsroom: what an operator hands out, and what a member types. */
final class Door {
    static final String PASSWORD = "seven lanterns on the veranda";

    private static final Pattern LINK = Pattern.compile("/newsroom/[a-z-]+\\?link=[A-Za-z0-9_-]+");

    private Door() {}

    static void signIn(Page page, String address, String password) {
        if (!page.url().contains("/newsroom/sign-in")) {
            page.navigate(page.url().replaceFirst("/newsroom/.*", "/newsroom/sign-in"));
        }
        page.locator("#address").fill(address);
        page.locator("#password").fill(password);
        page.locator("#sign-in").click();
    }

    /** Makes a member, who chooses a password and comes in; with a second factor where their roles want one. */
    static void join(SiteProcess site, Page page, String address, String name, String... roles) throws IOException {
        Caller caller = new Caller(address(site));
        Document choosing = caller.opens(invitation(site, address, name, roles));
        comeIn(caller, caller.presses(choosing, "choose", Map.of("new-password", PASSWORD)), address, page);
    }

    /** The same in their browser, as far as the password leads. */
    static void arrive(SiteProcess site, Page page, String address, String name, String... roles) throws IOException {
        page.navigate(address(site) + invitation(site, address, name, roles));
        page.locator("#new-password").fill(PASSWORD);
        page.locator("#choose").click();
        signIn(page, address, PASSWORD);
    }

    private static String invitation(SiteProcess site, String address, String name, String... roles)
            throws IOException {
        return link(site, "user-add", address + "\n" + name + "\n" + String.join("\n", roles));
    }

    /** A member who has lost the second factor sets up another; so no test depends on what another one was told. */
    static void comeInAgain(SiteProcess site, Page page, String address) throws IOException {
        site.operate("user-forget-factor", address);
        Caller caller = new Caller(address(site));
        comeIn(caller, caller.opens("/newsroom/sign-in"), address, page);
    }

    /** Makes a member who needs no browser. */
    static Caller called(SiteProcess site, String address, String name, String... roles) throws IOException {
        Caller caller = new Caller(address(site));
        Document choosing = caller.opens(invitation(site, address, name, roles));
        comeIn(caller, caller.presses(choosing, "choose", Map.of("new-password", PASSWORD)), address);
        return caller;
    }

    private static void comeIn(Caller caller, Document door, String address, Page page) throws IOException {
        comeIn(caller, door, address);
        caller.comesTo(page);
        page.navigate(caller.at("/newsroom/board"));
    }

    private static void comeIn(Caller caller, Document door, String address) throws IOException {
        Document inside = caller.presses(door, "sign-in", Map.of("address", address, "password", PASSWORD));
        if (inside.getElementById("begin") != null) {
            Document key = caller.presses(inside, "begin", Map.of());
            String code = code(key.select(".key").text().replace(" ", ""));
            caller.presses(key, "finish", Map.of("first-code", code));
        }
    }

    /** Where a page is from. */
    static String origin(Page page) {
        return page.url().replaceFirst("(https?://[^/]*).*", "$1");
    }

    static String address(SiteProcess site) {
        return "http://localhost:" + site.port();
    }

    static String link(House house, String act, String arguments) throws IOException {
        return link(house.site(), act, arguments);
    }

    static String link(SiteProcess site, String act, String arguments) throws IOException {
        Matcher link = LINK.matcher(site.operate(act, arguments).body());
        assertThat(link.find()).as("a link for " + act).isTrue();
        return link.group();
    }

    static String code(String base32) {
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
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
