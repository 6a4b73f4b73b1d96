package org.engawa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Members use passkeys as their second factor, with an authenticator that Chromium plays. In a house of its own: a passkey is
 * good for the address of the site as it is configured, and this one is configured as it is reached.
 */
@ExtendWith(WiredHouse.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasskeyIT {
    private static final String OFFICER = "officer@example.org";

    private House house;
    private List<String> codes = List.of();

    @BeforeAll
    void enter(WiredHouse wired) throws IOException {
        house = wired.house;
        house.calledFromNow(house.address());
    }

    @Test
    @Order(1)
    void anOfficerComesInByAPasskeyAndPutsAnAppInItsPlace() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            authenticator(window);
            Door.arrive(house.site(), page, OFFICER, "Officer", "desk-officer:engawa-desk");
            looks.at("passkey-first");
            page.locator("#add-passkey").click();
            assertThat(page.locator(".codes li")).hasCount(10);
            codes = page.locator(".codes li").allTextContents();
            page.locator("main a.button").click();
            assertThat(page.url()).endsWith("/newsroom/board");

            window.open("/newsroom/account");
            assertThat(page.locator("#keeping-passkeys").textContent()).contains("not used yet");
            looks.at("passkey-account");
            page.locator("#add-passkey").click();
            assertThat(said(page)).hasText("This device has a passkey for your account already.");
            page.locator("#keeping-passkeys [type=checkbox]").check();
            page.locator("#keep-passkeys").click();
            assertThat(page.locator("#keeping-passkeys .problem").textContent()).contains("this is your only one");
            looks.at("passkey-problem");

            page.locator("#leaving input[type=submit]").click();
            Door.signIn(page, OFFICER, Door.PASSWORD);
            looks.at("passkey-wanted");
            page.locator("#give-passkey").click();
            page.waitForURL("**/newsroom/board");

            page.locator("#leaving input[type=submit]").click();
            looks.at("sign-in-passkey");
            page.locator("#enter-passkey").click();
            page.waitForURL("**/newsroom/board");
            assertThat(page.locator("h1").textContent()).contains("Officer");

            window.open("/newsroom/account");
            assertThat(page.locator("#keeping-passkeys").textContent()).contains("last used");
            page.locator("#keeping-passkeys [type=text]").fill("Old telephone");
            page.locator("#keep-passkeys").click();
            assertThat(page.locator("#keeping-passkeys [type=text]")).hasValue("Old telephone");
            window.open("/newsroom/second-factor");
            page.locator("#begin").click();
            page.locator("#first-code")
                    .fill(Door.code(page.locator(".key").textContent().replace(" ", "")));
            page.locator("#finish").click();
            codes = page.locator(".codes li").allTextContents();
            window.open("/newsroom/account");
            page.locator("#keeping-passkeys [type=checkbox]").check();
            page.locator("#keep-passkeys").click();
            assertThat(page.locator("[role=status]").first()).hasText("Your passkeys are saved.");
            assertThat(page.locator("#keeping-passkeys")).hasCount(0);
            page.locator("#leaving input[type=submit]").click();
            Door.signIn(page, OFFICER, Door.PASSWORD);
            assertThat(page.locator("#give-passkey")).hasCount(0);
            assertThat(page.locator("#code")).isVisible();
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void whoHasNoScriptsIsToldAndComesInByACode() {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            window.open("/newsroom/sign-in");
            assertThat(page.locator("#enter-passkey")).isHidden();
            Door.signIn(page, OFFICER, Door.PASSWORD);
            page.locator("#code").fill(codes.get(0));
            page.locator("#confirm").click();
            window.open("/newsroom/account");
            assertThat(page.locator("#adding-passkey")).containsText("Passkeys need JavaScript");
            assertThat(page.locator("#add-passkey")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar"})
    @Order(3)
    void everyLanguageHasItsWords(String language) throws IOException {
        String address = "passkey-" + language + "@example.org";
        try (Window window = house.memberWindow(language, true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            CDPSession devtools = authenticator(window);
            Door.arrive(house.site(), page, address, "Member", "desk-officer:engawa-desk");
            page.locator("#add-passkey").click();
            assertThat(page.locator(".codes li")).hasCount(10);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            looks.at("passkey-account");
            page.locator("#leaving input[type=submit]").click();
            Door.signIn(page, address, Door.PASSWORD);
            // As if the member sent the telephone away: it has no passkey for this site.
            devtools.send("WebAuthn.clearCredentials", authenticator);
            page.locator("#give-passkey").click();
            assertThat(said(page)).containsText(language.equals("ja") ? "取り消されたか" : "أُلغيت العملية");
            looks.at("passkey-cancelled");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private JsonObject authenticator = new JsonObject();

    /** The words that the script says. */
    private static Locator said(Page page) {
        return page.locator(".passkey-said").last();
    }

    private CDPSession authenticator(Window window) {
        CDPSession devtools = window.context().newCDPSession(window.page());
        devtools.send("WebAuthn.enable");
        JsonObject added = devtools.send(
                "WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
                        {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
                        "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
                        """).getAsJsonObject());
        authenticator = added;
        return devtools;
    }
}
