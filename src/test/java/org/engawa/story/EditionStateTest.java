package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditionStateTest {
    /** The moves of the workflow, each with its verbs. */
    private static final String TABLE = """
            DRAFT      SUBMITTED   submit
            DRAFT      PUBLISHED   publish in emergency
            DRAFT      DELETED     delete
            SUBMITTED  DRAFT       take back
            SUBMITTED  RETURNED    return with reasons
            SUBMITTED  APPROVED    approve
            SUBMITTED  PUBLISHED   publish in emergency
            RETURNED   SUBMITTED   submit
            RETURNED   PUBLISHED   publish in emergency
            RETURNED   DELETED     delete
            APPROVED   DRAFT       reopen
            APPROVED   SCHEDULED   schedule
            APPROVED   PUBLISHED   publish
            SCHEDULED  APPROVED    unschedule
            SCHEDULED  PUBLISHED   publish when due
            PUBLISHED  SUPERSEDED  another edition is published
            PUBLISHED  WITHDRAWN   withdraw
            WITHDRAWN  PUBLISHED   restore
            WITHDRAWN  SUPERSEDED  another edition is published
            DELETED    DRAFT       bring back
            """;

    private static final Map<EditionState, Set<EditionState>> MOVES = TABLE.lines()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.groupingBy(
                    words -> EditionState.valueOf(words[0]),
                    Collectors.mapping(words -> EditionState.valueOf(words[1]), Collectors.toSet())));

    static Stream<Arguments> pairs() {
        return Arrays.stream(EditionState.values())
                .flatMap(from -> Arrays.stream(EditionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void movesAreThoseOfTheTable(EditionState from, EditionState to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void theTableIsTheWholeOfIt() {
        for (EditionState state : EditionState.values()) {
            assertThat(state.next()).isEqualTo(MOVES.getOrDefault(state, Set.of()));
        }
    }

    @Test
    void whatWasHandedOutChangesNothing() {
        EditionState.DRAFT.next().clear();
        assertThat(EditionState.DRAFT.mayBecome(EditionState.SUBMITTED)).isTrue();
    }
}
