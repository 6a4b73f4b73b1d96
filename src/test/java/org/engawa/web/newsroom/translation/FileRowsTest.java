package org.engawa.web.newsroom.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.engawa.story.StoryText;
import org.engawa.workflow.Sheet;
import org.engawa.xliff.TranslationFile.Unit;
import org.junit.jupiter.api.Test;

class FileRowsTest {
    private static final StoryText ENGLISH = text("Rain", "How it is counted.", "One.\n\n## Two\n\nThree.\n\nThree.\n");

    private static final StoryText FRENCH = text("La pluie", "", "Un.\n");

    private static final FileRows.Told TOLD = new FileRows.Told() {
        @Override
        public String title() {
            return "Title";
        }

        @Override
        public String summary() {
            return "Summary";
        }

        @Override
        public String passage(int number) {
            return "Passage " + number;
        }

        @Override
        public String changed(String before) {
            return "before: " + before;
        }
    };

    @Test
    void handsOutEverythingWithWhatIsThereAlready() {
        assertThat(rows(ENGLISH, FRENCH).units(TOLD))
                .containsExactly(
                        new Unit("title", "Title", "", "Rain", "La pluie"),
                        new Unit("summary", "Summary", "", "How it is counted.", ""),
                        new Unit("passage-1", "Passage 1", "", "One.", "Un."),
                        new Unit("passage-2", "Passage 2", "", "## Two", ""),
                        new Unit("passage-3", "Passage 3", "", "Three.", ""),
                        new Unit("passage-4", "Passage 4", "", "Three.", ""));
    }

    @Test
    void tellsWhatTheOriginalSaidBefore() {
        StoryText followed = text("Snow", ENGLISH.summary(), ENGLISH.body().replace("One.", "Nought."));
        List<Unit> units = new FileRows(new Sheet.Source("en", followed, ENGLISH), FRENCH).units(TOLD);

        assertThat(units).extracting(Unit::note).containsExactly("before: Snow", "", "before: Nought.", "", "", "");
    }

    @Test
    void takesWhatIsTranslatedAndLeavesTheRest() {
        List<Unit> units = List.of(
                new Unit("summary", "", "", "How it is counted.", "Comment on\nla compte."),
                new Unit("passage-1", "", "", "One.", ""),
                new Unit("passage-2", "", "", "## Two", "## Deux"),
                new Unit("passage-4", "", "", "Three.", "Trois, encore."));

        FileRows.Returned back = rows(ENGLISH, FRENCH).take(units);

        assertThat(back.any()).isTrue();
        assertThat(back.left()).isEmpty();
        assertThat(back.text())
                .isEqualTo(text(
                        "La pluie",
                        "Comment on la compte.",
                        "Un.\n\n## Deux\n\n" + Rows.MISSING + "\n\nTrois, encore.\n"));
    }

    /** A passage was put before the others, and one taken out, since the file was made; what stood beside a passage stays there. */
    @Test
    void findsPassagesThatMovedAndShowsThoseThatAreGone() {
        List<Unit> units = List.of(
                new Unit("title", "", "", "Rain and snow", "La pluie et la neige"),
                new Unit("passage-1", "", "", "One.", "Un, mieux."),
                new Unit("passage-2", "", "", "Gone.", "Parti."),
                new Unit("passage-3", "", "", "## Two", "## Deux"));

        FileRows.Returned back =
                rows(text("Rain", "", "New.\n\nOne.\n\n## Two\n"), FRENCH).take(units);

        assertThat(back.text()).isEqualTo(text("La pluie", "", "Un.\n\nUn, mieux.\n\n## Deux\n"));
        assertThat(back.left()).extracting(Unit::target).containsExactly("La pluie et la neige", "Parti.");
    }

    @Test
    void nothingTranslatedIsNothing() {
        FileRows.Returned back = rows(ENGLISH, FRENCH).take(List.of(new Unit("passage-1", "", "", "One.", " ")));

        assertThat(back.any()).isFalse();
    }

    @Test
    void theFileKnowsWhatItWasMadeOf() {
        FileOrigin origin = new FileOrigin(UUID.fromString("6f9a1f3e-0a2b-4c5d-8e9f-001122334455"), "ab12", "cd34");

        assertThat(FileOrigin.of(origin.toString())).contains(origin);
        assertThat(FileOrigin.of("another.docx")).isEmpty();
    }

    private static FileRows rows(StoryText original, StoryText translation) {
        return new FileRows(new Sheet.Source("en", original, original), translation);
    }

    private static StoryText text(String title, String summary, String body) {
        return new StoryText(title, summary, body, null);
    }
}
