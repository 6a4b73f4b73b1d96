package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.testing.MachineService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine suggests passages of a translation; what it says becomes text only when the translator accepts it. */
@ExtendWith(WiredHouse.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MachineIT {
    private static final String INES = "ines@example.org";
    private static final String AT = "?story=" + Story.idOf(new Slug("zambia-lead-kabwe")) + "&language=pt";

    /** A form that the site doesn't use. */
    private static final String SUGGESTED = "alterações climáticas ";

    private MachineService service;
    private House house;

    @BeforeAll
    void enter(WiredHouse wired) {
        service = wired.machine;
        house = wired.house;
    }

    @Test
    @Order(1)
    void whatAMachineSuggestsStandsBesideTheTranslationUntilItIsAccepted() throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), page, INES, "Inês", "translator:engawa-desk:pt");
            window.open("/newsroom/translate" + AT);
            page.locator("#into").selectOption("pt");
            page.locator("#begin").click();
            assertThat(page.locator(".machine").textContent()).contains("sent to 127.0.0.1");

            page.locator("#passage-1").fill("Minha.");
            service.answers(456, "");
            page.locator("#suggest").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("is used up for now");
            assertThat(page.locator("#passage-1").inputValue()).isEqualTo("Minha.");
            assertThat(page.locator(".suggestion").count()).isZero();
            looks.at("translate-machine-failed");

            // In one passage it loses the link and the citations.
            service.translates(text -> SUGGESTED + (text.startsWith("A team") ? text.replaceAll("<[^>]*>", "") : text));
            page.locator("#suggest").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("Nothing is suggested for passage 5");
            assertThat(page.locator("#suggestion-passage-0").inputValue()).startsWith(SUGGESTED);
            assertThat(page.locator("#suggestion-passage-1").count()).isZero();
            assertThat(page.locator("#suggestion-passage-4").count()).isZero();
            assertThat(page.locator("#passage-0").inputValue()).isEmpty();
            assertThat(page.locator(".suggestion").first().textContent())
                    .contains("Suggested by a machine (127.0.0.1)", "“mudança do clima”, not “alterações climáticas”");
            looks.at("translate-machine");
            assertThat(service.asked.get(0).authorization()).isEqualTo("DeepL-Auth-Key " + WiredHouse.KEY);
            assertThat(house.site().log()).contains("QUOTA").doesNotContain(WiredHouse.KEY);

            page.locator("#send").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("“〓” still stands in the text");
            window.open("/newsroom/review" + AT);
            assertThat(page.locator("main").textContent()).contains("Minha.").doesNotContain(SUGGESTED);
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aTranslatorAcceptsWithoutScriptsEditedOrNotAndItIsOnRecord() throws IOException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.comeInAgain(house.site(), page, INES);
            window.open("/newsroom/translate" + AT);
            page.locator("#translator").fill("Inês");
            page.locator("#translator").press("Enter");
            assertThat(said(page)).isEqualTo("Saved.");
            assertThat(page.locator("#passage-0").inputValue())
                    .as("Enter accepts nothing")
                    .isEmpty();

            page.locator("#passage-1").fill("Minha também.");
            page.locator("#suggestion-passage-0").fill("Minhas palavras.");
            accept(page, "passage-0");
            assertThat(said(page)).isEqualTo("Accepted. It is part of the translation now.");
            assertThat(page.locator("#passage-0").inputValue()).isEqualTo("Minhas palavras.");
            assertThat(page.locator("#passage-1").inputValue()).isEqualTo("Minha também.");
            assertThat(page.locator("#suggestion-passage-0").count()).isZero();
            accept(page, "translated-title");
            assertThat(page.locator("#translated-title").inputValue()).startsWith(SUGGESTED);

            String copied = page.locator("#suggestion-passage-2").inputValue();
            page.locator("#passage-2").fill("  " + copied + "\n");
            page.locator("#save").click();
            assertThat(page.locator("#suggestion-passage-2").count())
                    .as("copied by hand")
                    .isZero();

            service.translates(text -> SUGGESTED + text);
            int asked = service.asked.size();
            page.locator("#suggest").click();
            assertThat(service.asked)
                    .as("only what has no suggestion is asked for")
                    .hasSize(asked + 1);
            assertThat(service.asked.get(asked).question().path("text").size()).isOne();
            window.open("/newsroom/edit" + AT);
            assertThat(page.locator("main").textContent()).contains("“mudança do clima”, not “alterações climáticas”");
            window.open("/newsroom/life" + AT);
            assertThat(page.locator(".life").textContent()).contains("Inês had a machine suggest passages");
            assertThat(page.locator(".life li", new Page.LocatorOptions().setHasText("accepted a passage"))
                            .count())
                    .as("two by their buttons, and one that was copied")
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ar"})
    @Order(3)
    void thePageIsForEverybody(String language) throws IOException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, language);
            Door.comeInAgain(house.site(), page, INES);
            window.open("/newsroom/account");
            page.locator("#language").selectOption(language);
            page.locator("#save").click();
            window.open("/newsroom/translate" + AT);
            looks.at("translate-machine");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void accept(Page page, String field) {
        Locator button = page.locator("button[name=accept][value^='" + field + "/']");
        button.click();
    }

    private static String said(Page page) {
        return page.locator("[role=status]").textContent();
    }
}
