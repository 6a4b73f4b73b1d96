package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.story.EditionState;
import org.engawa.story.FoundText;
import org.engawa.story.TextsInMemory;
import org.junit.jupiter.api.Test;

class FindTextsTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");

    private final TextsInMemory texts = new TextsInMemory();
    private final List<UUID> named = new ArrayList<>();
    private final List<Set<String>> asked = new ArrayList<>();
    private final FindTexts find = new FindTexts();
    private final Member member = Member.join("claire@example.org", "Claire", "en", ZoneId.of("UTC"), NOON);
    private final Set<UUID> hidden = new HashSet<>();
    private boolean indexed = true;
    private boolean building;

    FindTextsTest() {
        find.workplace = Desk.of(member, Instant.parse("2026-11-26T12:00:00Z"), hidden);
        find.texts = texts;
        find.index = new TextIndex() {
            @Override
            public Optional<List<UUID>> find(Collection<String> missions, List<String> words, int first, int most) {
                asked.add(Set.copyOf(missions));
                return indexed
                        ? Optional.of(named.stream().skip(first).limit(most).toList())
                        : Optional.empty();
            }

            @Override
            public boolean isBeingBuilt() {
                return building;
            }
        };
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
    }

    @Test
    void whatTheIndexNamesIsShownOnlyWhenTheDatabaseConfirmsIt() {
        save(1, "lusaka", EditionState.DRAFT);
        save(2, "nairobi", EditionState.DRAFT);
        save(3, "lusaka", EditionState.DELETED);
        save(4, "lusaka", EditionState.SUPERSEDED);
        save(5, "lusaka", EditionState.WITHDRAWN);
        named.add(UUID.randomUUID());
        assertThat(found().texts()).extracting(FoundText::edition).containsExactly(new UUID(0, 5), new UUID(0, 1));
        assertThat(found().more()).isFalse();
        assertThat(asked).containsOnly(Set.of("lusaka"));
    }

    @Test
    void whatIsNotConfirmedIsNotCountedAndHidesNothing() {
        IntStream.range(0, 400).forEach(number -> save(1000 - number, "nairobi", EditionState.DRAFT));
        IntStream.range(0, FindTexts.MOST).forEach(number -> save(500 - number, "lusaka", EditionState.DRAFT));
        assertThat(found().texts()).hasSize(FindTexts.MOST);
        assertThat(found().more()).isFalse();
        save(1, "lusaka", EditionState.DRAFT);
        assertThat(found().texts()).hasSize(FindTexts.MOST);
        assertThat(found().more()).isTrue();
    }

    @Test
    void whereTheIndexCannotSayTheDatabaseIsAsked() {
        save(1, "lusaka", EditionState.DRAFT);
        save(2, "nairobi", EditionState.DRAFT);
        indexed = false;
        assertThat(found().texts()).extracting(FoundText::edition).containsExactly(new UUID(0, 1));
        assertThat(found().read()).isFalse();
    }

    @Test
    void whileTheIndexIsBeingBuiltNothingIsLostAndItIsSaid() {
        save(1, "lusaka", EditionState.DRAFT);
        indexed = false;
        building = true;
        assertThat(found().texts()).extracting(FoundText::edition).containsExactly(new UUID(0, 1));
        assertThat(found().read()).isTrue();
        indexed = true;
        assertThat(found().read()).isFalse();
    }

    @Test
    void whatIsLimitedToOthersIsNeitherFoundNorCounted() {
        IntStream.range(0, FindTexts.MOST).forEach(number -> save(500 - number, "lusaka", EditionState.DRAFT));
        save(1, "lusaka", EditionState.DRAFT);
        hidden.add(new UUID(1, 500));
        assertThat(found().texts()).extracting(FoundText::edition).doesNotContain(new UUID(0, 500));
        assertThat(found().texts()).hasSize(FindTexts.MOST);
        assertThat(found().more()).isFalse();
        indexed = false;
        assertThat(found().texts()).extracting(FoundText::edition).doesNotContain(new UUID(0, 500));
    }

    @Test
    void whoSeesNothingFindsNothing() {
        save(1, "lusaka", EditionState.DRAFT);
        member.assign(List.of());
        assertThat(found().texts()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aQuestionIsTheWordsInIt() {
        assertThat(FindTexts.words("  lead\u3000soil\u00a0lead \t")).containsExactly("lead", "soil");
        assertThat(FindTexts.words(" ")).isEmpty();
        assertThat(FindTexts.words("cafe\u0301")).containsExactly("café");
    }

    @Test
    void noQuestionIsABurden() {
        assertThat(FindTexts.words("a b c d e f g h i j k l")).hasSize(10);
        assertThat(FindTexts.words("x".repeat(100_000)).get(0)).hasSize(200);
        assertThat(FindTexts.words("x".repeat(199) + "𠮷").get(0)).hasSize(199);
    }

    private void save(int number, String mission, EditionState state) {
        named.add(texts.save(number, mission, "en", state, "soil", NOON.plusSeconds(number)));
    }

    private FindTexts.Result found() {
        return find.find(new Actor(member.id(), ""), "soil");
    }
}
