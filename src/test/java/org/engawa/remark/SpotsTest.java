package org.engawa.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.remark.Found.Standing.CHANGED;
import static org.engawa.remark.Found.Standing.GONE;
import static org.engawa.remark.Found.Standing.SAME;

import java.util.List;
import org.engawa.story.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remark stays with its passage while the text is edited around it and in it. */
class SpotsTest {
    private static final String LEAD = "Kabwe has lived with lead for a century; a team from Sapporo and Lusaka asks"
            + " what it does to those who live there.";
    private static final String FIGURES =
            "The team took blood from 1,190 people in forty parts of the town, and found" + " lead in all of them.";
    private static final String PLAN = "Next, the city and the two universities will cover the schoolyards with clean"
            + " soil and grass, and measure again after two years.";
    private static final String HEADING = "## What was found";
    private static final String BODY = String.join("\n\n", LEAD, HEADING, FIGURES, PLAN);

    private static StoryText text(String body) {
        return new StoryText("Lead in Kabwe", "What lead does.", body, null);
    }

    private static Spots spots(String... passages) {
        return Spots.of(text(String.join("\n\n", passages)));
    }

    private static Anchor on(String passage) {
        return on(BODY, passage);
    }

    private static Anchor on(String body, String passage) {
        Spots spots = Spots.of(text(body));
        return spots.anchor(spots.all().stream()
                .filter(spot -> spot.words().equals(passage))
                .findFirst()
                .orElseThrow());
    }

    private static void assertFound(Found found, Found.Standing standing, String words) {
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.words()).isEqualTo(words);
    }

    @Test
    void staysWhileOthersAreEdited() {
        assertFound(spots(LEAD, HEADING, FIGURES, PLAN).find(on(FIGURES)), SAME, FIGURES);
        assertFound(spots("New.", LEAD + " And more.", FIGURES).find(on(FIGURES)), SAME, FIGURES);
    }

    @Test
    void movesWithItsPassage() {
        Found found = spots(FIGURES, LEAD, HEADING, PLAN).find(on(FIGURES));
        assertFound(found, SAME, FIGURES);
        assertThat(found.order()).isZero();
    }

    @Test
    void staysWithAPassageThatIsEdited() {
        String edited = FIGURES.replace("1,190", "1,204").replace("found lead", "measured lead");
        assertFound(spots(LEAD, HEADING, edited, PLAN).find(on(FIGURES)), CHANGED, edited);
        String shortened = "The team took blood from 1,190 people in the town.";
        assertFound(spots(LEAD, HEADING, shortened, PLAN).find(on(FIGURES)), CHANGED, shortened);
        assertFound(
                spots(LEAD, "### What was found out", FIGURES).find(on(HEADING)), CHANGED, "### What was found out");
    }

    @Test
    void staysWithTheLargerPieceOfAPassageThatIsSplit() {
        String first = "Next, the city and the two universities will cover the schoolyards with clean soil and grass.";
        String second = "They measure again after two years.";
        assertFound(spots(LEAD, FIGURES, first, second).find(on(PLAN)), CHANGED, first);
    }

    @Test
    void staysWithPassagesThatAreJoined() {
        String joined = FIGURES + " " + PLAN;
        assertFound(spots(LEAD, HEADING, joined).find(on(FIGURES)), CHANGED, joined);
        assertFound(spots(LEAD, HEADING, joined).find(on(PLAN)), CHANGED, joined);
    }

    @Test
    void isGoneWithAPassageThatIsRemovedOrWrittenAnew() {
        assertThat(spots(LEAD, HEADING, PLAN).find(on(FIGURES)).standing()).isEqualTo(GONE);
        assertThat(spots(LEAD, HEADING, "Every drop that was tested told of the old mine.", PLAN)
                        .find(on(FIGURES))
                        .standing())
                .isEqualTo(GONE);
        assertThat(spots("").find(on(FIGURES)).standing()).isEqualTo(GONE);
    }

    @Test
    void comesBackWithThePassage() {
        Anchor anchor = on(FIGURES);
        assertThat(spots(LEAD).find(anchor).standing()).isEqualTo(GONE);
        assertFound(spots(LEAD, FIGURES).find(anchor), SAME, FIGURES);
    }

    /** A similar passage that stood beside it all the time is not what it has become. */
    @Test
    void doesNotGoOverToANeighbourThatIsAlike() {
        String march = "Apply to the embassy in Lusaka by 1 March, with two letters.";
        String june = "Apply to the embassy in Lusaka by 1 June, with two letters.";
        Anchor anchor = on(march + "\n\n" + june, march);
        assertThat(spots(june).find(anchor).standing()).isEqualTo(GONE);
        assertFound(spots(march.replace("1 March", "8 March"), june).find(anchor), CHANGED, march.replace("1", "8"));
    }

    @Test
    void tellsEqualPassagesApartByTheirNeighbours() {
        String body = "One.\n\nAsk the embassy.\n\nTwo.\n\nAsk the embassy.\n\nThree.";
        Spots before = Spots.of(text(body));
        Anchor second = before.anchor(before.all().get(3 + 3));
        assertThat(second.position()).isEqualTo(3);
        Found found = spots("New.", "New again.", "One.", "Ask the embassy.", "Two.", "Ask the embassy.", "Three.")
                .find(second);
        assertThat(found.order()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "研究チームは町の四十か所で千百九十人から採血し、全員から鉛を検出した。,研究チームは町の四十か所で千二百四人から採血し、全員から鉛が検出された。,CHANGED",
        "研究チームは町の四十か所で千百九十人から採血し、全員から鉛を検出した。,今後は校庭をきれいな土と芝で覆い、二年後にもう一度測る予定だ。,GONE",
        "أخذ الفريق عينات دم من 1190 شخصًا في المدينة,أخذ الفريق عينات دم من 1204 أشخاص في المدينة,CHANGED",
        "أخذ الفريق عينات دم من 1190 شخصًا في المدينة,ستُغطى ساحات المدارس بتربة نظيفة,GONE"
    })
    void passagesAreRecognisedInAnyScript(String before, String after, Found.Standing standing) {
        assertThat(spots(after).find(on(before, before)).standing()).isEqualTo(standing);
    }

    @Test
    void theTitleIsTheTitleWhateverItSays() {
        Spots now = Spots.of(new StoryText("Another name", "", BODY, null));
        Spots then = Spots.of(text(BODY));
        assertFound(now.find(then.anchor(then.all().get(0))), SAME, "");
        assertFound(now.find(then.anchor(then.all().get(1))), CHANGED, "Another name");
        assertThat(now.find(then.anchor(then.all().get(2))).standing()).isEqualTo(GONE);
        assertThat(then.find(then.anchor(then.all().get(2))).order())
                .isNegative()
                .isGreaterThan(then.find(then.anchor(then.all().get(1))).order());
    }

    @Test
    void aNameStandsForTheseWordsOnly() {
        Spots then = Spots.of(text(BODY));
        assertThat(then.all())
                .hasSize(3 + 4)
                .allSatisfy(spot -> assertThat(then.named(spot.name())).contains(spot));
        String figures = then.all().get(3 + 2).name();
        assertThat(spots("New.", LEAD, HEADING, FIGURES, PLAN).named(figures).map(Spot::position))
                .contains(3);
        assertThat(spots(LEAD, HEADING, FIGURES + " More.", PLAN).named(figures))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "passage", "passage-", "passage-2", "passage-2-", "title-1", "WHOLE", "-", "passage-x-y"})
    void whatIsNoNameNamesNothing(String name) {
        assertThat(Spots.of(text(BODY)).named(name)).isEmpty();
    }

    @Test
    void aListIsOnePassage() {
        String list = "- one thing\n- another thing";
        assertThat(Spots.of(text("Before.\n\n" + list + "\n\nAfter.")).all())
                .extracting(Spot::words)
                .isEqualTo(List.of("", "Lead in Kabwe", "What lead does.", "Before.", list, "After."));
    }
}
