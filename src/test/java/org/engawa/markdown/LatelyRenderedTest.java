package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatelyRenderedTest {
    private static final String CITING = "Two *words* and a source[^one].\n";

    private final LatelyRendered lately = new LatelyRendered();

    private static LatelyRendered.Source source(String markdown) {
        return new LatelyRendered.Source(markdown, Locale.ENGLISH, Set.of());
    }

    @Test
    void whoeverRendersATextThatWasJustCheckedGetsWhatCameOfIt() {
        RenderedText checked = new MarkdownRenderer().render(CITING, Locale.ENGLISH, Set.of("one"));
        assertThat(new MarkdownRenderer().render(CITING, Locale.ENGLISH, Set.of("one")))
                .isSameAs(checked);
    }

    @Test
    void whatComesOfATextHangsOnItsLanguageAndOnWhatItMayCite() {
        MarkdownRenderer renderer = new MarkdownRenderer();
        RenderedText cited = renderer.render(CITING, Locale.ENGLISH, Set.of("one"));
        RenderedText uncited = renderer.render(CITING, Locale.ENGLISH, Set.of());
        assertThat(cited.citations()).containsExactly("one");
        assertThat(uncited.citations()).isEmpty();
        assertThat(uncited.remarks()).isNotEmpty();
        assertThat(renderer.render(CITING, Locale.FRENCH, Set.of("one"))).isNotSameAs(cited);
    }

    @Test
    void whatCameFirstIsLetGoOf() {
        String text = "x".repeat(100_000);
        lately.keep(source("first"), RenderedText.plain(text));
        assertThat(lately.find(source("first"))).isNotNull();
        for (int i = 0; i < 100; i++) {
            lately.keep(source("later " + i), RenderedText.plain(text));
        }
        assertThat(lately.find(source("first"))).isNull();
        assertThat(lately.find(source("later 99"))).isNotNull();
    }
}
