package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.calendar.Holiday;
import org.engawa.calendar.Holidays;
import org.engawa.organization.Mission;
import org.engawa.story.EditionSummary;
import org.engawa.story.Sight;
import org.engawa.story.Stories;

/** When what exists for a member is to be released, and what speaks against the day. */
@ApplicationScoped
public class Agenda {
    /** Further from Greenwich no clock is, either way. */
    private static final int WIDEST_HOURS = 14;

    @Inject
    Workplace workplace;

    @Inject
    Stories stories;

    @Inject
    JpaReleaseSets sets;

    @Inject
    Holidays holidays;

    /** The missions whose releases exist for a member. */
    @Transactional
    public List<Mission> missions(Actor actor) {
        Set<String> visible = workplace.visible(actor);
        return workplace.missions().stream()
                .filter(mission -> visible.contains(mission.key()))
                .toList();
    }

    /** What is to be released in a month, by the clock of each mission, the earliest first. */
    @Transactional
    public List<PlannedRelease> releases(Actor actor, YearMonth month) {
        Map<String, Mission> missions =
                missions(actor).stream().collect(Collectors.toMap(Mission::key, Function.identity()));
        OffsetDateTime first = month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        OffsetDateTime from = first.minusHours(WIDEST_HOURS);
        OffsetDateTime until = first.plusMonths(1).plusHours(WIDEST_HOURS);
        Sight sight = workplace.sight(actor);
        return Stream.concat(alone(sight, missions, from, until), together(sight, missions, from, until))
                .filter(release -> YearMonth.from(release.day()).equals(month))
                .sorted(Comparator.comparing(PlannedRelease::at))
                .toList();
    }

    private Stream<PlannedRelease> alone(
            Sight sight, Map<String, Mission> missions, OffsetDateTime from, OffsetDateTime until) {
        return stories.scheduled(sight, from, until).stream()
                .flatMap(edition -> edition.due().stream().flatMap(due -> release(edition, missions, due)));
    }

    /** Languages that wait for each other are not scheduled, nor all of them approved. */
    private Stream<PlannedRelease> together(
            Sight sight, Map<String, Mission> missions, OffsetDateTime from, OffsetDateTime until) {
        Map<UUID, ReleaseSet> waiting =
                sets.due(from, until).stream().collect(Collectors.toMap(ReleaseSet::story, Function.identity()));
        return stories.inPreparation(sight, waiting.keySet()).stream()
                .flatMap(edition -> Stream.ofNullable(waiting.get(edition.story()))
                        .filter(set -> set.holds(edition.language()))
                        .flatMap(set -> release(edition, missions, set.dueAt())));
    }

    private static Stream<PlannedRelease> release(
            EditionSummary edition, Map<String, Mission> missions, OffsetDateTime due) {
        return Stream.ofNullable(missions.get(edition.mission()))
                .map(mission -> new PlannedRelease(edition, mission, due.atZoneSameInstant(mission.zone())));
    }

    /** What speaks against the days of releases, in their order. Languages of one story are released together on purpose. */
    public List<ReleaseConcern> concerns(List<PlannedRelease> releases) {
        record Day(LocalDate day, Mission mission) {}
        Map<Day, List<PlannedRelease>> days = releases.stream()
                .collect(Collectors.groupingBy(
                        release -> new Day(release.day(), release.mission()), LinkedHashMap::new, Collectors.toList()));
        List<ReleaseConcern> concerns = new ArrayList<>();
        days.forEach((day, together) -> {
            int count = (int) together.stream()
                    .map(release -> release.edition().story())
                    .distinct()
                    .count();
            List<Holiday> free = holidays.in(day.mission().country(), YearMonth.from(day.day())).stream()
                    .filter(holiday -> holiday.day().equals(day.day()))
                    .toList();
            reasons(count, free, Weekend.on(day.day(), day.mission().country()))
                    .forEach(why -> concerns.add(new ReleaseConcern(why, day.day(), day.mission(), count, free)));
        });
        return concerns;
    }

    private static Stream<ReleaseConcern.Why> reasons(int stories, List<Holiday> holidays, boolean weekend) {
        Stream.Builder<ReleaseConcern.Why> reasons = Stream.builder();
        if (stories > 1) {
            reasons.add(ReleaseConcern.Why.SAME_DAY);
        }
        if (!holidays.isEmpty()) {
            reasons.add(ReleaseConcern.Why.HOLIDAY);
        } else if (weekend) {
            reasons.add(ReleaseConcern.Why.WEEKEND);
        }
        return reasons.build();
    }
}
