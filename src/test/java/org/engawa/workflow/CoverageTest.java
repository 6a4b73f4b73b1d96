package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.EditionState;
import org.engawa.story.Standing;
import org.engawa.story.Standing.Readers;
import org.engawa.story.StoryFilter;
import org.engawa.story.StoryLine;
import org.engawa.story.StoryTable;
import org.junit.jupiter.api.Test;

/** What a member sees of the coverage and may do about it, with a table that notes what it is asked. */
class CoverageTest {
    private static final Coverage.Wanted ALL = wanted("");

    private final Member member = Member.join(
            "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    private final Actor actor = new Actor(member.id(), "");
    private final List<StoryFilter> asked = new ArrayList<>();
    private final Coverage coverage = new Coverage();
    private Map<String, Standing> standings = Map.of();

    CoverageTest() {
        coverage.workplace = Desk.of(member, Instant.parse("2026-11-26T12:00:00Z"), Set.of(new UUID(0, 9)));
        coverage.table = new OneStory();
    }

    @Test
    void onlyMissionsOfTheMemberAreAskedFor() {
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        coverage.lines(actor, ALL, List.of("en"), 0, 25);
        coverage.sums(actor, wanted("nairobi"), List.of("en"));
        coverage.sums(actor, wanted("lusaka"), List.of("en"));
        assertThat(asked)
                .extracting(filter -> String.join(" ", filter.sight().missions()))
                .containsExactly("lusaka", "", "lusaka");
        assertThat(asked).extracting(filter -> filter.sight().hidden()).containsOnly(Set.of(new UUID(0, 9)));
        assertThat(coverage.missions(actor)).extracting(Mission::key).containsExactly("lusaka");
    }

    @Test
    void aWayIsOfferedToThoseWhoMayGoIt() {
        member.assign(List.of(Assignment.of(Role.TRANSLATOR, "lusaka", "fr")));
        assertThat(cell("fr", null).way()).isEqualTo(Coverage.Way.TRANSLATE);
        assertThat(cell("ja", null).way()).isEqualTo(Coverage.Way.NONE);
        assertThat(cell("en", null).way()).isEqualTo(Coverage.Way.NONE);
        assertThat(cell("fr", standing(Readers.MISLEADING)).way()).isEqualTo(Coverage.Way.TRANSLATE);
        assertThat(cell("ja", standing(Readers.BEHIND)).way()).isEqualTo(Coverage.Way.READ);
        assertThat(cell("en", standing(Readers.LIVE)).way()).isEqualTo(Coverage.Way.READ);
        assertThat(cell("en", standing(Readers.WITHDRAWN)).way()).isEqualTo(Coverage.Way.WRITE);
        assertThat(cell("fr", submitted(Readers.NOTHING)).way()).isEqualTo(Coverage.Way.WRITE);
    }

    @Test
    void whoReviewsIsLedToTheReview() {
        member.assign(List.of(Assignment.of(Role.REVIEWER, "lusaka", "fr")));
        assertThat(cell("fr", submitted(Readers.NOTHING)).way()).isEqualTo(Coverage.Way.REVIEW);
        assertThat(cell("ja", submitted(Readers.NOTHING)).way()).isEqualTo(Coverage.Way.WRITE);
        Coverage.Cell both = cell("fr", submitted(Readers.LIVE));
        assertThat(both.way()).isEqualTo(Coverage.Way.READ);
        assertThat(both.further()).isEqualTo(Coverage.Way.REVIEW);
    }

    @Test
    void everyLanguageIsSummedUp() {
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        standings = Map.of("en", standing(Readers.LIVE), "fr", submitted(Readers.NOTHING));
        Coverage.Sums sums = coverage.sums(actor, ALL, List.of("en", "fr", "ja"));
        assertThat(sums.stories()).isEqualTo(7);
        assertThat(sums.languages())
                .containsEntry("en", Map.of(Standing.Group.LIVE, 7L))
                .containsEntry("fr", Map.of(Standing.Group.IN_PROGRESS, 7L))
                .containsEntry("ja", Map.of(Standing.Group.MISSING, 7L));
    }

    private Coverage.Cell cell(String language, Standing standing) {
        standings = standing == null ? Map.of() : Map.of(language, standing);
        return coverage.lines(actor, ALL, List.of(language), 0, 25)
                .get(0)
                .cells()
                .get(0);
    }

    private static Standing standing(Readers readers) {
        return new Standing(readers, Optional.empty());
    }

    private static Standing submitted(Readers readers) {
        return new Standing(readers, Optional.of(EditionState.SUBMITTED));
    }

    private static Coverage.Wanted wanted(String mission) {
        return new Coverage.Wanted(
                Optional.of(mission).filter(key -> !key.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private final class OneStory implements StoryTable {
        @Override
        public List<StoryLine> lines(StoryFilter filter, int first, int most) {
            asked.add(filter);
            return List.of(new StoryLine(new UUID(0, 1), "lead", "lusaka", "en", "Lead", standings));
        }

        @Override
        public Map<Map<String, Standing>, Long> counts(StoryFilter filter) {
            asked.add(filter);
            return Map.of(standings, 7L);
        }
    }
}
