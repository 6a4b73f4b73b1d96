package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.PageFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme that extends another holds only what is different. */
class ExtendingTest {
    private static final LanguageView ENGLISH = new LanguageView("en", "ltr", "English");

    @TempDir
    Path themes;

    private ThemeFolder engawa;
    private Path tatami;

    @BeforeEach
    void folders() throws IOException {
        engawa = ThemeFolder.copyTo(themes.resolve("engawa"));
        tatami = themes.resolve("tatami");
        write("theme.yaml", "name: Tatami\napi: 1\nextends: engawa\n");
    }

    @Test
    void whatItDoesNotHaveIsThatOfTheOther() {
        Theme theme = load();
        Theme other = Theme.load(engawa.root(), Phrases.NONE);
        assertThat(theme.languages()).isEqualTo(other.languages());
        assertThat(theme.render(new PageFixtures(ENGLISH).home()))
                .isEqualTo(other.render(new PageFixtures(ENGLISH).home()));
        assertThat(theme.version()).isNotEqualTo(other.version());
    }

    @Test
    void itsFilesStandBeforeThoseOfTheOther() throws IOException {
        write("templates/partials/mark.html", "<b>{{ t('menu.home') }}</b>");
        write("assets/site.css", "body { color: red; content: \" { ; \" }");
        Theme theme = load();
        assertThat(theme.render(new PageFixtures(ENGLISH).home())).contains("<b>Front page</b>");
        assertThat(new String(theme.asset("-/site.css").orElseThrow().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("body{color: red;content: \" { ; \"}");
        assertThat(theme.asset("-/search.js")).isPresent();
    }

    @Test
    void itsMessagesAndSettingsAreTakenOneByOne() throws IOException {
        write("theme.yaml", "name: Tatami\napi: 1\nextends: engawa\nsettings:\n  map: false\n");
        write("messages/ja.properties", "menu.home = 玄関\n");
        Theme theme = load();
        assertThat(theme.messages(Locale.JAPANESE).text("menu.home")).isEqualTo("玄関");
        assertThat(theme.messages(Locale.JAPANESE).text("menu.stories")).isEqualTo("読みもの");
        assertThat(theme.messages(Locale.ENGLISH).text("menu.home")).isEqualTo("Front page");
        String home = theme.render(new PageFixtures(ENGLISH).home());
        assertThat(home).doesNotContain("class=\"land\"");
        assertThat(theme.render(new PageFixtures(ENGLISH).all().get("story"))).contains("class=\"pattern\"");
    }

    @Test
    void aNewMessageIsSaidInEveryLanguage() throws IOException {
        write("messages/en.properties", "tea = Tea at {hour}\n");
        write("messages/ja.properties", "tea = {hours}のお茶\n");
        assertThat(ThemeDoctor.examine(tatami))
                .hasSize(7)
                .contains(
                        new ThemeProblem(
                                "messages/ja.properties",
                                1,
                                "The message tea does not use the same placeholders as the others.",
                                "Use {hour}."),
                        new ThemeProblem(
                                "../engawa/messages/fr.properties",
                                0,
                                "The message tea is missing.",
                                "Add a line tea=… that says “Tea at {hour}”."));
    }

    @Test
    void aMistakeIsToldWhereItStands() throws IOException {
        write("templates/partials/crumbs.html", "\n{{ page.nothing }}");
        assertThatThrownBy(this::load).hasMessageStartingWith("templates/partials/crumbs.html, line 2: ");
        Files.delete(tatami.resolve("templates/partials/crumbs.html"));
        engawa.write("templates/partials/crumbs.html", "\n{{ page.nothing }}");
        assertThatThrownBy(this::load).hasMessageStartingWith("../engawa/templates/partials/crumbs.html, line 2: ");
        // What is wrong with it as a theme of its own is said where it is asked for.
        engawa.write("templates/partials/crumbs.html", "<p>Words</p>");
        assertThat(ThemeDoctor.examine(tatami)).isEmpty();
        assertThat(ThemeDoctor.examine(engawa.root())).hasSize(1);
    }

    @Test
    void whatItExtendsMustBeThere() throws IOException {
        write("theme.yaml", "name: Tatami\napi: 1\n\nextends: engava\n");
        assertThatThrownBy(this::load)
                .hasMessage("theme.yaml, line 4: `extends` names engava, and there is no such folder beside this one."
                        + " Name the folder of another theme as it is written, or delete the line.");
        write("theme.yaml", "name: Tatami\napi: 1\nextends: ../themes/engawa\n");
        assertThatThrownBy(this::load).hasMessageContaining("`extends` names ../themes/engawa");
        Files.createDirectories(themes.resolve("empty"));
        write("theme.yaml", "name: Tatami\napi: 1\nextends: empty\n");
        assertThatThrownBy(this::load).hasMessageStartingWith("../empty/theme.yaml: The file is missing.");
    }

    @Test
    void noThemeExtendsItself() throws IOException {
        engawa.replace("theme.yaml", "api: 1", "api: 1\nextends: tatami");
        assertThatThrownBy(this::load)
                .hasMessage(
                        "../engawa/theme.yaml, line 4: The theme extends itself: tatami, which extends engawa, which extends"
                                + " tatami. Delete `extends` in one of them.");
        write("theme.yaml", "name: Tatami\napi: 1\nextends: tatami\n");
        assertThatThrownBy(this::load).hasMessageContaining("The theme extends itself: tatami, which extends tatami.");
    }

    @Test
    void aChangeOfTheOtherIsLiveToo() throws IOException {
        AtomicLong clock = new AtomicLong();
        LiveTheme live = new LiveTheme(tatami, Phrases.NONE, Runnable::run, clock::get);
        engawa.replace("messages/en.properties", "skip = Skip to main content", "skip = On");
        clock.addAndGet(2_000_000_000L);
        live.current();
        assertThat(live.current().messages(Locale.ENGLISH).text("skip")).isEqualTo("On");
    }

    private Theme load() {
        return Theme.load(tatami, Phrases.NONE);
    }

    private void write(String name, String text) throws IOException {
        Path file = tatami.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
