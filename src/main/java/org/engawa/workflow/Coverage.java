package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.organization.Member;
import org.engawa.organization.Mission;
import org.engawa.story.EditionState;
import org.engawa.story.Kind;
import org.engawa.story.Sight;
import org.engawa.story.Standing;
import org.engawa.story.StoryFilter;
import org.engawa.story.StoryLine;
import org.engawa.story.StoryTable;

/** Which story stands in which language, of those that exist for a member. */
@ApplicationScoped
public class Coverage {
    @Inject
    Workplace workplace;

    @Inject
    StoryTable table;

    /**
     * What a member wants to see of it.
     *
     * @param mission key of the one mission whose stories are wanted
     * @param country ISO 3166-1 alpha-2 of the country that they are to be about
     * @param language BCP 47 tag of the one language that matters
     * @param standing where they are to stand in that language; nothing without one
     */
    public record Wanted(
            Optional<String> mission,
            Optional<Kind> kind,
            Optional<String> country,
            Optional<String> language,
            Optional<Standing.Group> standing) {}

    /** What a member can do about a story in a language. */
    public enum Way {
        /** Nothing. */
        NONE,
        /** See it as readers do. */
        READ,
        /** Begin a translation or bring it up to its original. */
        TRANSLATE,
        /** Look at the text and write on it. */
        WRITE,
        /** Judge or publish it. */
        REVIEW
    }

    /**
     * A story in a language.
     *
     * @param way what can be done about where it stands
     * @param further what can be done about the edition in preparation beside one that readers see
     */
    public record Cell(String language, Standing standing, Way way, Way further) {}

    /** A story in the languages that were asked for. */
    public record Line(StoryLine story, List<Cell> cells) {
        /** Keeps its own copy of the list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How many stories there are.
     *
     * @param stories all of them
     * @param languages of these in each language, by where they stand
     */
    public record Sums(long stories, Map<String, Map<Standing.Group, Long>> languages) {}

    /** The missions of which there may be stories. */
    @Transactional
    public List<Mission> missions(Actor actor) {
        Set<String> visible = workplace.visible(actor);
        return workplace.missions().stream()
                .filter(mission -> visible.contains(mission.key()))
                .toList();
    }

    /** Some lines of the table, the newest story first. */
    @Transactional
    public List<Line> lines(Actor actor, Wanted wanted, List<String> languages, int first, int most) {
        Member member = workplace.member(actor);
        return table.lines(filter(actor, wanted), first, most).stream()
                .map(story -> new Line(
                        story,
                        languages.stream()
                                .map(language -> cell(member, story, language))
                                .toList()))
                .toList();
    }

    /** The sums of the whole table. */
    @Transactional
    public Sums sums(Actor actor, Wanted wanted, List<String> languages) {
        Map<Map<String, Standing>, Long> counts = table.counts(filter(actor, wanted));
        Map<String, Map<Standing.Group, Long>> sums = new HashMap<>();
        for (String language : languages) {
            Map<Standing.Group, Long> groups = new EnumMap<>(Standing.Group.class);
            counts.forEach((standings, stories) ->
                    groups.merge(standings.getOrDefault(language, Standing.NONE).group(), stories, Long::sum));
            sums.put(language, groups);
        }
        return new Sums(counts.values().stream().mapToLong(Long::longValue).sum(), sums);
    }

    /** A mission that does not exist for the member has no stories for them. */
    private StoryFilter filter(Actor actor, Wanted wanted) {
        Sight all = workplace.sight(actor);
        Sight sight = wanted.mission().map(key -> all.within(Set.of(key))).orElse(all);
        return new StoryFilter(sight, wanted.kind(), wanted.country(), wanted.language(), wanted.standing());
    }

    private Cell cell(Member member, StoryLine story, String language) {
        Standing standing = story.in(language);
        Optional<Mission> mission = Optional.ofNullable(workplace.mission(story.mission()));
        boolean original = language.equals(story.originalLanguage());
        Way work = standing.preparing()
                .flatMap(state -> mission.map(owner -> work(member, owner, language, original, state)))
                .orElse(Way.NONE);
        boolean translates = !original
                && mission.filter(owner -> EditorialPolicy.may(member, Act.TRANSLATE, owner, language, false))
                        .isPresent();
        return switch (standing.group()) {
            case LIVE -> new Cell(language, standing, Way.READ, work);
            case BEHIND -> new Cell(language, standing, translates ? Way.TRANSLATE : Way.READ, work);
            case IN_PROGRESS -> new Cell(language, standing, work, Way.NONE);
            case WITHDRAWN -> new Cell(language, standing, Way.WRITE, Way.NONE);
            case MISSING -> new Cell(language, standing, translates ? Way.TRANSLATE : Way.NONE, Way.NONE);
        };
    }

    private static Way work(Member member, Mission mission, String language, boolean original, EditionState state) {
        boolean judges = switch (state) {
            case SUBMITTED -> EditorialPolicy.may(member, Act.APPROVE, mission, language, original);
            case APPROVED, SCHEDULED -> EditorialPolicy.may(member, Act.PUBLISH, mission, language, original);
            default -> false;
        };
        return judges ? Way.REVIEW : Way.WRITE;
    }
}
