package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.engawa.testing.SiteProcess;

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
        arrive(site, page, address, name, roles);
        setFactorUp(page);
    }

    /** The same as far as the password leads. */
    static void arrive(SiteProcess site, Page page, String address, String name, String... roles) throws IOException {
        String who = address + "\n" + name + "\n" + String.join("\n", roles);
        page.navigate(address(site) + link(site, "user-add", who));
        page.locator("#new-password").fill(PASSWORD);
        page.locator("#choose").click();
        signIn(page, address, PASSWORD);
    }

    /** A member who has lost the second factor sets up another; so no test depends on what another one was told. */
    static void comeInAgain(SiteProcess site, Page page, String address) throws IOException {
        site.operate("user-forget-factor", address);
        page.navigate(address(site) + "/newsroom/sign-in");
        signIn(page, address, PASSWORD);
        setFactorUp(page);
    }

    private static void setFactorUp(Page page) {
        if (page.url().endsWith("/newsroom/second-factor")) {
            page.locator("#begin").click();
            page.locator("#first-code")
                    .fill(code(page.locator(".key").textContent().replace(" ", "")));
            page.locator("#finish").click();
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
