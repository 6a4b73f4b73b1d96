package org.engawa.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.engawa.theme.view.Blocks;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.PageFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @TempDir
    Path temp;

    private ThemeFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = ThemeFolder.copyTo(temp.resolve("theme"));
    }

    @Test
    void aNinthLanguageIsOneFile() throws IOException {
        Theme theme = Theme.load(folder.addInventedLanguage().root(), Phrases.NONE);
        assertThat(theme.languages()).hasSize(9).contains(new LanguageView("qaa", "rtl", "Qaaqaaqaa"));
        LanguageView language = theme.messages(Locale.forLanguageTag("qaa")).language();
        assertThat(theme.render(new PageFixtures(language).home()))
                .contains("<html lang=\"qaa\" dir=\"rtl\">", "Laahteehst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ page.getClass }}",
                "{{ page.class }}",
                "{{ page.frame.getClass().getClassLoader() }}",
                "{{ page.frame.title.getBytes() }}",
                "{{ page.hashCode() }}",
                "{{ site.wait() }}",
                "{{ page.latest.clear() }}",
                "{{ page.noSuchThing }}",
                "{{ nothing }}",
                "{{ page.frame.title | raw }}",
                "{% autoescape false %}{{ page.frame.title }}{% endautoescape %}",
                "{% include '../../../../etc/passwd' %}",
                "{% include '/etc/passwd' %}",
                "{% include '../theme.yaml' %}",
                "{% import 'file:///etc/passwd' %}",
                "{% if %}",
                "{{ asset('../theme.yaml') }}",
                "{{ t('no.such.message') }}"
            })
    void templatesReachNothingButTheirPage(String expression) throws IOException {
        folder.replace("templates/home.html", "{% block main %}", "{% block main %}\n" + expression);
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .isInstanceOf(ThemeException.class)
                .hasMessageContaining("templates/home.html");
    }

    @Test
    void namesFileLineFaultAndRemedy() throws IOException {
        folder.replace(
                "templates/list.html",
                "{% extends 'base' %}",
                "{% extends 'base' %}\n{% block main %}{{ page.cardz }}");
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE)).isInstanceOf(ThemeException.class);
        folder.replace("templates/list.html", "\n{% block main %}{{ page.cardz }}", "")
                .replace("messages/fr.properties", "menu.open = Menu", "menu.opem = Menu");
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .hasMessage(
                        "messages/fr.properties: The message menu.open is missing. Add a line menu.open=… that says “Menu”.");
        folder.replace("messages/fr.properties", "menu.opem", "menu.open")
                .replace("messages/es.properties", "Página {number} de {total}", "Página {numero} de {total}");
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .hasMessageMatching(
                        "messages/es.properties, line \\d+: The message pager.page does not use the same placeholders.*");
        folder.replace("messages/es.properties", "{numero}", "{number");
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .hasMessageMatching("messages/es.properties, line \\d+: The message pager.page cannot be understood.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: [",
                "name: X\napi: 2\nmessages: en",
                "name: X\napi: 1\nmessages: xx",
                "api: 1\nmessages: en",
                "name: X\napi: 1\nmessages: en\ncolour: red"
            })
    void refusesABrokenDescription(String yaml) throws IOException {
        folder.write("theme.yaml", yaml);
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .isInstanceOf(ThemeException.class)
                .hasMessageStartingWith("theme.yaml");
    }

    @Test
    void aLinkOutOfTheThemeIsRefused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.root().resolve("assets/secret.txt"), secret);
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE))
                .hasMessageContaining("leads out of the theme");
    }

    @Test
    void settingsSwitchParts() throws IOException {
        LanguageView english = new LanguageView("en", "ltr", "English");
        Theme with = Theme.load(folder.root(), Phrases.NONE);
        assertThat(with.render(new PageFixtures(english).home())).contains("class=\"land\"");
        folder.replace("theme.yaml", "map: true", "map: false");
        Theme without = Theme.load(folder.root(), Phrases.NONE);
        assertThat(without.render(new PageFixtures(english).home())).doesNotContain("class=\"land\"");
        assertThat(without.version()).isNotEqualTo(with.version());
    }

    @Test
    void headingsBreakWhereThePhrasesEnd() {
        Theme theme = Theme.load(folder.root(), (text, locale) -> () -> text.replace("は", "は<wbr>"));
        LanguageView japanese = new LanguageView("ja", "ltr", "日本語");
        assertThat(theme.render(new PageFixtures(japanese).home())).contains("土は<wbr>覚えている");
        assertThat(theme.render(new PageFixtures(japanese).home()))
                .contains(new Blocks(japanese).site().tagline());
    }

    @Test
    void assetsAreNamedByTheirContent() throws IOException {
        Theme theme = Theme.load(folder.root(), Phrases.NONE);
        Asset css = theme.asset("old/site.css").orElseThrow();
        assertThat(css.immutable()).isFalse();
        assertThat(css.mediaType()).isEqualTo("text/css; charset=utf-8");
        Asset same = theme.asset(css.path()).orElseThrow();
        assertThat(same.immutable()).isTrue();
        assertThat(new String(same.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .containsPattern("url\\(\\.\\./[0-9a-f]{12}/engawa-serif-latin\\.woff2\\)");
        assertThat(theme.asset("x/../theme.yaml")).isEmpty();
        assertThat(theme.asset("site.css")).isEmpty();
        folder.replace("assets/site.css", "--paper: #FBFAF6", "--paper: #FBFAF5");
        assertThat(Theme.load(folder.root(), Phrases.NONE)
                        .asset("x/site.css")
                        .orElseThrow()
                        .path())
                .isNotEqualTo(css.path());
    }

    @Test
    void assetsOfOthersAreRefused() throws IOException {
        folder.replace("assets/site.css", "url(engawa-serif-macron.woff2)", "url(https://fonts.example/x.woff2)");
        assertThatThrownBy(() -> Theme.load(folder.root(), Phrases.NONE)).hasMessageContaining("assets/site.css");
    }
}
