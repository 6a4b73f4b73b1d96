package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.story.Editions.EVENING;
import static org.engawa.story.Editions.NOON;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.story.Standing.Group;
import org.engawa.story.Standing.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Author LINH = new Author(UUID.randomUUID(), "Linh");

    private final Story story = Editions.story();
    private final Translation english = story.translationOrNew("en");
    private final Translation japanese = story.translationOrNew("ja");

    @Test
    void aStoryKnowsWhereItStandsAfterEveryStep() {
        assertThat(story.standings()).isEmpty();
        Edition original = english.begin(writing("One"), LINH, NOON);
        stands("en", Readers.NOTHING, EditionState.DRAFT);
        original.submit(LINH.member());
        stands("en", Readers.NOTHING, EditionState.SUBMITTED);
        original.giveBack("Say more.");
        stands("en", Readers.NOTHING, EditionState.RETURNED);
        original.submit(LINH.member());
        original.approve(UUID.randomUUID());
        stands("en", Readers.NOTHING, EditionState.APPROVED);
        original.schedule(EVENING, UUID.randomUUID());
        stands("en", Readers.NOTHING, EditionState.SCHEDULED);
        original.publish(EVENING);
        stands("en", Readers.LIVE, null);
        original.withdraw();
        stands("en", Readers.WITHDRAWN, null);
        original.publish(EVENING);
        Edition draft = japanese.begin(writing("一"), LINH, NOON);
        stands("ja", Readers.NOTHING, EditionState.DRAFT);
        draft.delete();
        assertThat(story.standings()).containsOnlyKeys("en");
    }

    @ParameterizedTest
    @CsvSource({"TYPO, LIVE", "CONTENT, BEHIND", "MISLEADING, MISLEADING"})
    void aTranslationIsBehindOnceItsOriginalHasChanged(ChangeWeight weight, Readers readers) {
        Edition original = english.begin(writing("One"), LINH, NOON);
        original.publish(NOON);
        Edition translation = japanese.begin(writing("一"), LINH, NOON);
        translation.follow(original.current().id());
        translation.publish(NOON);
        Edition correction = english.begin(writing("Two"), LINH, EVENING);
        correction.weigh(new Correction(weight, null));
        stands("ja", Readers.LIVE, null);
        stands("en", Readers.LIVE, EditionState.DRAFT);
        correction.publish(EVENING);
        stands("ja", readers, null);
        stands("en", Readers.LIVE, null);
        assertThat(readers == Readers.LIVE).isEqualTo(japanese.staleness() == Staleness.CURRENT);
    }

    @Test
    void whatReadersFindCountsBeforeWhatIsPrepared() {
        assertThat(group(Readers.LIVE, EditionState.DRAFT)).isEqualTo(Group.LIVE);
        assertThat(group(Readers.MISLEADING, EditionState.DRAFT)).isEqualTo(Group.BEHIND);
        assertThat(group(Readers.BEHIND, null)).isEqualTo(Group.BEHIND);
        assertThat(group(Readers.WITHDRAWN, EditionState.DRAFT)).isEqualTo(Group.IN_PROGRESS);
        assertThat(group(Readers.WITHDRAWN, null)).isEqualTo(Group.WITHDRAWN);
        assertThat(group(Readers.NOTHING, EditionState.DRAFT)).isEqualTo(Group.IN_PROGRESS);
        assertThat(Standing.NONE.group()).isEqualTo(Group.MISSING);
    }

    @Test
    void whatTheDatabaseKeepsIsReadBack() {
        Stream.of(Readers.values())
                .flatMap(readers -> Stream.concat(
                                Stream.of(Optional.<EditionState>empty()),
                                Stream.of(EditionState.values())
                                        .filter(EditionState::inPreparation)
                                        .map(Optional::of))
                        .map(state -> new Standing(readers, state)))
                .forEach(standing ->
                        assertThat(Standing.ofLetters(standing.letters())).isEqualTo(standing));
        assertThat(Standings.read(" ")).isEmpty();
        assertThat(Standings.read(" en:LD zh-Hans:-S "))
                .containsEntry("en", new Standing(Readers.LIVE, Optional.of(EditionState.DRAFT)))
                .containsEntry("zh-Hans", new Standing(Readers.NOTHING, Optional.of(EditionState.SUBMITTED)));
    }

    private void stands(String language, Readers readers, EditionState preparing) {
        assertThat(story.standings()).containsEntry(language, new Standing(readers, Optional.ofNullable(preparing)));
    }

    private static Group group(Readers readers, EditionState preparing) {
        return new Standing(readers, Optional.ofNullable(preparing)).group();
    }

    private static Writing writing(String body) {
        return new Writing(new StoryText("Title", "Summary", body, null), null);
    }
}
