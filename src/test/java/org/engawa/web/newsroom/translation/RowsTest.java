package org.engawa.web.newsroom.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String SOURCE = "One.\n\n## Head\n\nTwo.\n";

    @Test
    void whatIsNotTranslatedYetKeepsItsPlace() {
        Rows begun = new Rows(SOURCE, SOURCE, "");
        assertThat(begun.saved()).extracting(Row::target).containsExactly("", "", "");
        String text = begun.join(List.of("", "## Kopf", ""));
        assertThat(text).isEqualTo("〓\n\n## Kopf\n\n〓\n");
        assertThat(new Rows(SOURCE, SOURCE, text).saved())
                .extracting(Row::target)
                .containsExactly("", "## Kopf", "");
        assertThat(begun.join(List.of("", " ", "\r\n"))).isEmpty();
    }

    @Test
    void whatIsNotTouchedStaysTheSame() {
        String target = "Eins.\n\n\n## Kopf\n\n* a\n\n* b\n\n";
        Rows rows = new Rows(SOURCE, SOURCE, target);
        assertThat(rows.join(List.of("Eins.", "## Kopf", "* a\r\n\r\n* b"))).isEqualTo(target);
        assertThat(rows.join(List.of("Eins!", "## Kopf", "* a\n\n* b"))).isEqualTo(target.replace("Eins.", "Eins!"));
    }

    @Test
    void blankLinesAtTheBeginningAreKeptAndNotShown() {
        Rows rows = new Rows("\n" + SOURCE, SOURCE, "\n\nEins.\n\n## Kopf\n");
        assertThat(rows.saved().get(0).source()).isEqualTo("One.");
        assertThat(rows.saved()).extracting(Row::target).containsExactly("Eins.", "## Kopf", "");
        assertThat(rows.join(List.of("Eins.", "## Kopf", "Zwei.")))
                .startsWith("\n\nEins.\n\n## Kopf\n")
                .endsWith("Zwei.\n");
    }

    @Test
    void onePassageMayBecomeTwo() {
        Rows rows = new Rows(SOURCE, SOURCE, "Eins.\n\n## Kopf\n\nZwei.\n");
        String split = rows.join(List.of("Eins.\n\nUnd eins.", "## Kopf", "Zwei."));
        assertThat(split).isEqualTo("Eins.\n\nUnd eins.\n\n## Kopf\n\nZwei.\n");
        Rows again = new Rows(SOURCE, SOURCE, split);
        assertThat(again.saved()).extracting(Row::target).containsExactly("Eins.\n\nUnd eins.", "## Kopf", "Zwei.");
        assertThat(again.join(List.of("Eins.\n\nUnd eins.", "## Kopf", "Zwei!")))
                .endsWith("## Kopf\n\nZwei!\n");
    }

    @Test
    void whatChangedInTheOriginalIsMarkedWithWhatStoodThere() {
        List<Row> rows = new Rows("One!\n\n## Head\n\nTwo.\n\nThree.\n", SOURCE, "").saved();
        assertThat(rows).extracting(Row::changed).containsExactly(true, false, false, true);
        assertThat(rows).extracting(Row::before).containsExactly("One.", "", "", "");
    }

    @Test
    void whatWasTypedBesideAnotherOriginalIsKeptInItsOrder() {
        List<String> typed = List.of("Eins.", "## Kopf", "", "Drei.\r\n\r\nVier.\n");
        String text = Rows.inOrder(typed);
        assertThat(text).isEqualTo("Eins.\n\n## Kopf\n\n〓\n\nDrei.\n\nVier.\n");
        String shorter = "One.\n\n## Head\n";
        assertThat(new Rows(shorter, SOURCE, text).saved())
                .extracting(Row::target)
                .containsExactly("Eins.", "## Kopf\n\n〓\n\nDrei.\n\nVier.");
        assertThat(Rows.inOrder(List.of("", " "))).isEmpty();
        assertThat(Rows.inOrder(List.of())).isEmpty();
    }

    @Test
    void aTranslationMayHaveWordsBeforeTheFirstHeading() {
        Rows rows = new Rows("## Head\n\nTwo!\n", "## Head\n\nTwo.\n", "Vorab.\n\n## Kopf\n");
        assertThat(rows.saved()).extracting(Row::source).containsExactly("", "## Head", "Two!");
        assertThat(rows.saved()).extracting(Row::changed).containsExactly(false, false, true);
        assertThat(rows.join(List.of("", "## Kopf", "Zwei.")))
                .doesNotContain("Vorab")
                .contains("Zwei.");
    }
}
