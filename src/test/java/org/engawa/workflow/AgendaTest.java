package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.calendar.Holidays;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.organization.Role;
import org.engawa.story.EditionState;
import org.engawa.story.EditionSummary;
import org.engawa.story.Sight;
import org.engawa.story.Stories;
import org.engawa.workflow.ReleaseConcern.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a member sees of the releases of a month, and what speaks against their days. */
class AgendaTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final Member member = Member.join(
            "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    private final Actor actor = new Actor(member.id(), "");
    private final List<EditionSummary> due = new ArrayList<>();
    private final List<EditionSummary> preparing = new ArrayList<>();
    private final List<ReleaseSet> waiting = new ArrayList<>();
    private final List<Object> asked = new ArrayList<>();
    private final Agenda agenda = new Agenda();

    AgendaTest() {
        agenda.workplace = Desk.of(member);
        agenda.holidays = new Holidays();
        agenda.sets = new JpaReleaseSets() {
            @Override
            List<ReleaseSet> due(OffsetDateTime from, OffsetDateTime until) {
                return waiting;
            }
        };
        agenda.stories = (Stories) Proxy.newProxyInstance(
                Stories.class.getClassLoader(), new Class<?>[] {Stories.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("inPreparation")) {
                        assertThat((Collection<?>) arguments[1]).hasSameSizeAs(waiting);
                        return preparing;
                    }
                    assertThat(method.getName()).isEqualTo("scheduled");
                    asked.add(List.copyOf(((Sight) arguments[0]).missions()));
                    // Also what was not asked for, which must not show.
                    return due;
                });
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
    }

    @Test
    void onlyWhatExistsForTheMemberIsThere() {
        add(1, "lusaka", "en", "2026-12-02T07:00:00Z");
        add(2, "nairobi", "en", "2026-12-02T07:00:00Z");
        assertThat(agenda.releases(actor, DECEMBER))
                .extracting(release -> release.edition().story())
                .containsExactly(new UUID(0, 1));
        assertThat(asked).containsExactly(List.of("lusaka"));
        assertThat(agenda.missions(actor)).extracting(Mission::key).containsExactly("lusaka");
        member.assign(List.of());
        assertThat(agenda.releases(actor, DECEMBER)).isEmpty();
    }

    @Test
    void aReleaseStandsOnTheDayOfItsCity() {
        add(1, "lusaka", "en", "2026-11-30T22:30:00Z");
        add(2, "lusaka", "en", "2027-01-01T06:30:00+09:00");
        add(3, "lusaka", "en", "2026-12-31T22:00:00Z");
        assertThat(agenda.releases(actor, DECEMBER))
                .extracting(PlannedRelease::day)
                .extracting(Object::toString)
                .containsExactly("2026-12-01", "2026-12-31");
    }

    @Test
    void languagesThatWaitForEachOtherStandAtTheirCommonHour() {
        waiting.add(new ReleaseSet(
                new UUID(0, 1), List.of("en", "fr"), OffsetDateTime.parse("2026-12-02T07:00:00Z"), member.id()));
        preparing.add(summary(1, "lusaka", "en", EditionState.APPROVED, null));
        preparing.add(summary(1, "lusaka", "fr", EditionState.DRAFT, null));
        preparing.add(summary(1, "lusaka", "ja", EditionState.DRAFT, null));
        preparing.add(summary(1, "nairobi", "fr", EditionState.DRAFT, null));
        add(2, "lusaka", "en", "2026-12-01T07:00:00Z");
        assertThat(agenda.releases(actor, DECEMBER))
                .extracting(release -> release.edition().language() + " " + release.day() + " " + release.late())
                .containsExactly("en 2026-12-01 false", "en 2026-12-02 false", "fr 2026-12-02 true");
    }

    @Test
    void severalStoriesOnOneDayAreToldAndLanguagesOfOneAreNot() {
        add(1, "lusaka", "en", "2026-12-02T07:00:00Z");
        add(1, "lusaka", "fr", "2026-12-02T07:00:00Z");
        assertThat(concerns()).isEmpty();
        add(2, "lusaka", "en", "2026-12-02T19:00:00Z");
        assertThat(concerns()).containsExactly(Why.SAME_DAY);
        assertThat(agenda.concerns(agenda.releases(actor, DECEMBER)).get(0).stories())
                .isEqualTo(2);
    }

    @Test
    void holidaysAndWeekendsOfTheMissionAreTold() {
        add(1, "lusaka", "en", "2026-12-25T07:00:00Z");
        add(2, "lusaka", "en", "2026-12-26T07:00:00Z");
        add(3, "lusaka", "en", "2026-12-28T07:00:00Z");
        assertThat(concerns()).containsExactly(Why.HOLIDAY, Why.WEEKEND);
        ReleaseConcern christmas =
                agenda.concerns(agenda.releases(actor, DECEMBER)).get(0);
        assertThat(christmas.holidays()).extracting("key").containsExactly("christmas");
    }

    private List<Why> concerns() {
        return agenda.concerns(agenda.releases(actor, DECEMBER)).stream()
                .map(ReleaseConcern::why)
                .toList();
    }

    private void add(int story, String mission, String language, String at) {
        due.add(summary(story, mission, language, EditionState.SCHEDULED, OffsetDateTime.parse(at)));
    }

    private static EditionSummary summary(
            int story, String mission, String language, EditionState state, @Nullable OffsetDateTime due) {
        return new EditionSummary(
                new UUID(0, story),
                "story-" + story,
                mission,
                "en",
                language,
                1,
                state,
                "Story",
                Optional.empty(),
                "Linh",
                OffsetDateTime.parse("2026-11-26T12:00:00Z"),
                Optional.ofNullable(due),
                false);
    }
}
