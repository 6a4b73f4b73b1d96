package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Refusals;
import org.engawa.workflow.Act;
import org.engawa.workflow.ReleaseApart;
import org.engawa.workflow.ReleaseSets;
import org.engawa.workflow.Sheet;

/** Languages that become public together with the one in hand, all of them or none. */
@Named
@RequestScoped
public class Together {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Namings names;

    @Inject
    private ReleaseSets sets;

    @Inject
    private ReleaseApart apart;

    /** What is shown, in words. */
    @RequestScoped
    static class Namings {
        @Inject
        private Languages languages;

        @Inject
        private Refusals refusals;

        @Inject
        private Hours hours;

        Box box(Sheet.Sibling one, boolean ticked) {
            return new Box(one.language(), languages.name(one.language()), refusals.state(one.state()), ticked);
        }

        String list(List<String> tags) {
            return tags.stream().map(languages::name).collect(Collectors.joining(" · "));
        }

        List<String> clocks(OffsetDateTime due, ZoneId city) {
            return hours.everywhere(due, city);
        }
    }

    /**
     * A language that can be chosen.
     *
     * @param state the word for where it stands
     */
    public record Box(String language, String name, String state, boolean ticked) {}

    /** The other languages that are in preparation, and whether each was chosen. */
    public List<Box> getBoxes() {
        return inHand.languages().stream()
                .filter(one -> !one.language().equals(inHand.getLanguage()))
                .filter(one -> Act.RELEASE_TOGETHER.from().contains(one.state()))
                .map(one -> names.box(one, inHand.allSent("together").contains(one.language())))
                .toList();
    }

    /** Whether the language waits for others. */
    public boolean isWaiting() {
        return found().isPresent();
    }

    /** The names of all that wait for each other. */
    public String getLanguages() {
        return names.list(found().map(ReleaseSets.Together::languages).orElse(List.of()));
    }

    /** The names of those that are not ready; empty for none. */
    public String getLate() {
        return names.list(found().map(ReleaseSets.Together::late).orElse(List.of()));
    }

    /** The common hour, in the mission's city, the member's and Tokyo. */
    public List<String> getDue() {
        return found().map(
                        set -> names.clocks(set.due(), inHand.sheet().mission().zone()))
                .orElse(List.of());
    }

    /** Lets each be published by itself again. */
    public void apart() {
        deeds.act("hour", () -> apart.release(inHand.actor(), inHand.key()), inHand.path("publish"), "apart");
    }

    private Optional<ReleaseSets.Together> found() {
        return sets.of(inHand.actor(), inHand.key());
    }
}
