package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer withdraws one language of a story on its screens, and restores it; in a house of its own, for readers see it. */
@ExtendWith(House.Working.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawLanguageIT {
    private static final String SLUG = "cameroon-lakes";
    private static final UUID STORY = Story.idOf(new Slug(SLUG));
    private static final String AT = "/newsroom/";
    private static final String EDITION = "?story=" + STORY + "&language=fr";

    private House house;

    @BeforeAll
    void enter(House working) {
        house = working;
    }

    @Test
    void aTranslationIsWithdrawnAloneAndRestored() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, "noor@example.org", "Noor", "desk-officer:engawa-desk");
            window.open(AT + "publish" + EDITION);
            page.locator("a[href*='withdraw-language']").click();
            assertThat(page.locator(".lead").textContent()).contains("French", "English");
            looks.at("withdraw-language");
            page.locator("#withdraw").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("Say why");
            page.locator("#reason-fr").fill("Un chiffre était faux.");
            page.locator("#manner-error").check();
            page.locator("#withdraw").click();
            assertThat(page.locator("[role=status]").textContent())
                    .isEqualTo("The text in this language is withdrawn; the others stay.");
            looks.at("withdrawn-language");
            assertThat(seen(window, "fr", 410)).contains("Un chiffre était faux.", "/en/stories/" + SLUG);
            page.navigate(house.address() + "/fr/stories/" + SLUG);
            looks.at("reader-language-gone");
            assertThat(seen(window, "en", 200)).doesNotContain("/fr/stories/" + SLUG);
            window.open(AT + "withdraw-language?story=" + STORY + "&language=en");
            assertThat(page.locator("main").textContent()).contains("The original is not withdrawn alone");
            window.open(AT + "publish" + EDITION);
            assertThat(page.locator("#restore").count()).isZero();
            page.locator("#restore-language").click();
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Public again.");
            seen(window, "fr", 200);
            window.open(AT + "life" + EDITION);
            assertThat(page.locator(".life").textContent())
                    .contains("Noor withdrew the text in French")
                    .contains("Noor restored the text in French");
            assertThat(looks.found).isEmpty();
        }
    }

    /** The page of readers, once it answers so: it follows a moment later. */
    private String seen(Window window, String language, int status) {
        String address = house.address() + "/" + language + "/stories/" + SLUG;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> window.context().request().get(address).status() == status);
        return window.context().request().get(address).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar"})
    void itsScreenIsOpenToEverybodyInEveryLanguage(String language) throws IOException {
        try (Window window = house.memberWindow(language, true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            String address = language + "@example.org";
            Door.join(house.site(), page, address, "Noor", "desk-officer:engawa-desk");
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            window.open(AT + "withdraw-language" + EDITION);
            looks.at("withdraw-language");
            window.open(AT + "publish" + EDITION);
            looks.at("publish-language");
            assertThat(looks.found).isEmpty();
        }
    }
}
