package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import org.engawa.testing.ProviderProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members sign in at a real provider of OpenID Connect. */
@ExtendWith(WiredHouse.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderIT {
    private static final String TARO = "taro@example.org";

    private ProviderProcess provider;
    private House house;

    @BeforeAll
    void enter(WiredHouse wired) throws IOException {
        provider = wired.provider;
        house = wired.house;
        house.calledFromNow(Door.address(house.site()));
    }

    @Test
    @Order(1)
    void aStrangerIsToldSoAndThePageIsForEverybody() {
        for (String language : new String[] {"en", "ja", "ar"}) {
            try (Window window = house.memberWindow(language, true)) {
                Page page = window.page();
                Looks looks = new Looks(page, language);
                page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
                assertThat(page.locator("#provider").textContent()).contains("Ministry account");
                assertThat(window.troubles()).isEmpty();
                looks.at("sign-in-provider");
                atProvider(page, "stranger", "{\"email\": \"nobody@example.org\", \"email_verified\": true}");
                assertThat(page.locator("[role=alert] a").count()).isEqualTo(1);
                assertThat(page.url()).doesNotContain("code=", "state=");
                if (language.equals("en")) {
                    assertThat(page.locator("[role=alert]").textContent()).contains("belongs to no member");
                }
                looks.at("sign-in-unknown");
                assertThat(looks.found).isEmpty();
            }
        }
    }

    @Test
    @Order(2)
    void aMemberComesInWithoutScriptsWhereTheyWantedToAndWithTheRolesOfTheirGroups() throws IOException {
        house.site().operate("user-add", TARO + "\nTaro\ncontributor:engawa-desk");
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/account");
            atProvider(page, "taro", claims("\"writers\"", "pwd"));
            assertThat(page.url()).isEqualTo(Door.address(house.site()) + "/newsroom/account");
            assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                    .contains("__Host-engawa")
                    .doesNotContain("__Host-engawa-provider");
        }
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            atProvider(page, "taro", claims("\"writers\", \"officers\"", "pwd"));
            assertThat(page.url()).as("ours is owed").contains("/newsroom/second-factor");
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            atProvider(page, "taro", claims("\"officers\"", "mfa"));
            assertThat(page.url()).endsWith("/newsroom/board");
        }
        assertThat(house.site().operate("user-list", "").body()).contains(TARO + "  Taro  desk-officer:engawa-desk");
        assertThat(house.site().log()).doesNotContain(TARO);
    }

    /** The session at the provider outlives ours; so whoever signs out is offered to end it as well. */
    @Test
    @Order(3)
    void whoeverSignsOutMaySignOutAtTheProviderAsWell() {
        for (String language : new String[] {"en", "ja", "ar"}) {
            try (Window window = house.memberWindow(language, true)) {
                Page page = window.page();
                Looks looks = new Looks(page, language);
                page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
                atProvider(page, "taro", claims("\"writers\"", "mfa"));
                page.locator("#sign-out").click();
                assertThat(page.url()).endsWith("/newsroom/signed-out");
                assertThat(page.locator("#leave-provider").textContent()).contains("Ministry account");
                looks.at("signed-out");
                page.waitForRequest(
                        request -> request.url().startsWith(provider.issuer() + "/endsession")
                                && request.url().contains("id_token_hint=ey")
                                && request.url().contains("post_logout_redirect_uri=")
                                && request.url().contains("signed-out"),
                        () -> page.locator("#leave-provider").click());
                page.waitForURL(Door.address(house.site()) + "/newsroom/signed-out**");
                assertThat(page.locator("#leave-provider").count())
                        .as("it was offered once")
                        .isZero();
                page.navigate(Door.address(house.site()) + "/newsroom/board");
                assertThat(page.url()).contains("/newsroom/sign-in");
                assertThat(looks.found).isEmpty();
            }
        }
    }

    @Test
    @Order(4)
    void aMemberTakesTheLinkAwayAndPutsItBack() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            atProvider(page, "taro", claims("\"writers\"", "mfa"));
            page.navigate(Door.address(house.site()) + "/newsroom/account");
            assertThat(page.locator("main").textContent())
                    .contains("You are linked to who you are at Ministry account since", "first have another way");
            assertThat(page.locator("#unlink").count()).isZero();
            looks.at("account-linked-only");
            page.navigate(Door.address(house.site()) + Door.link(house.site(), "user-reset-link", TARO));
            page.locator("#new-password").fill(Door.PASSWORD);
            page.locator("#choose").click();
            Door.signIn(page, TARO, Door.PASSWORD);
            page.navigate(Door.address(house.site()) + "/newsroom/account");
            page.locator("#provider-password").fill("not the password");
            page.locator("#unlink").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("This is not your password");
            looks.at("account-linked");
            page.locator("#provider-password").fill(Door.PASSWORD);
            page.locator("#unlink").click();
            assertThat(page.locator("[role=status]").textContent()).contains("The link is taken away.");
            looks.at("account-unlinked");
            for (String language : List.of("ja", "ar", "en")) {
                page.locator("#language").selectOption(language);
                page.locator("#save").click();
                Looks others = new Looks(page, language);
                others.at("account-unlinked");
                assertThat(others.found).isEmpty();
            }
            assertThat(looks.found).isEmpty();
        }
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            atProvider(page, "taro", claims("\"writers\"", "mfa"));
            assertThat(page.locator("[role=alert]").textContent()).contains("belongs to no member");
            Door.signIn(page, TARO, Door.PASSWORD);
            page.navigate(Door.address(house.site()) + "/newsroom/account");
            page.locator("#provider-password").fill(Door.PASSWORD);
            page.locator("#link-again").click();
            assertThat(page.locator("[role=status]").textContent()).contains("The link is put back.");
            page.locator("#sign-out").click();
            assertThat(page.url()).as("it began by a password").endsWith("/newsroom/sign-in");
            atProvider(page, "taro", claims("\"writers\"", "mfa"));
            assertThat(page.url()).endsWith("/newsroom/board");
        }
    }

    @Test
    @Order(5)
    void anAdministratorAllowsANewLink() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            Door.signIn(page, TARO, Door.PASSWORD);
            page.navigate(Door.address(house.site()) + "/newsroom/account");
            page.locator("#provider-password").fill(Door.PASSWORD);
            page.locator("#unlink").click();
            assertThat(page.locator("[role=status]").textContent()).contains("The link is taken away.");
        }
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, "links@example.org", "Links", "administrator");
            page.navigate(Door.address(house.site()) + "/newsroom/people");
            page.locator("main a", new Page.LocatorOptions().setHasText("Taro")).click();
            looks.at("person-unlinked");
            page.locator("#forget-unlinking").click();
            assertThat(page.locator("[role=status]").textContent()).contains("makes a new link");
            assertThat(page.locator("#forget-unlinking").count()).isZero();
            assertThat(looks.found).isEmpty();
        }
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            atProvider(page, "taro", claims("\"writers\"", "mfa"));
            assertThat(page.url()).endsWith("/newsroom/board");
        }
    }

    @Test
    @Order(6)
    void anAnswerThatNobodyAskedForOpensNothing() {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in/provided?code=c&state=s");
            assertThat(page.url()).endsWith("/newsroom/sign-in");
            assertThat(page.locator("[role=alert]").textContent()).contains("was not completed");
        }
    }

    @Test
    @Order(7)
    void withoutTheProviderPasswordsWorkStill() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in");
            page.locator("#provider").click();
            provider.close();
            page.locator("input[name=username]").fill("taro");
            page.navigate(Door.address(house.site()) + "/newsroom/sign-in/provided?code=c&state=s");
            assertThat(page.locator("[role=alert]").textContent()).contains("was not completed");
            Door.arrive(house.site(), page, "hana@example.org", "Hana", "contributor:engawa-desk");
            assertThat(page.url()).endsWith("/newsroom/board");
        }
    }

    private static String claims(String groups, String method) {
        return "{\"email\": \"" + TARO + "\", \"email_verified\": true, \"groups\": [" + groups + "], \"amr\": [\""
                + method + "\"]}";
    }

    private static void atProvider(Page page, String subject, String claims) {
        // The page of the provider wants letters from elsewhere.
        page.route("**//fonts.googleapis.com/**", Route::abort);
        page.locator("#provider").click();
        page.locator("[name=username]").fill(subject);
        page.locator("[name=claims]").fill(claims);
        page.locator("[type=submit]").click();
    }
}
