package org.engawa.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;
import org.engawa.organization.Role;
import org.jspecify.annotations.Nullable;

/** The members as whom anybody may come into the newsroom of a demonstration: one for each part in the work on a story. */
@ApplicationScoped
public class DemonstrationCast {
    private static final String LANGUAGE = "en";

    @Inject
    Demonstration demonstration;

    @Inject
    Administration administration;

    @Inject
    Members members;

    @Inject
    Missions missions;

    /** Who they are; they are named after their part, since they are nobody. */
    private enum Part {
        CONTRIBUTOR("Contributor", Role.CONTRIBUTOR, null),
        TRANSLATOR("Translator", Role.TRANSLATOR, "fr"),
        REVIEWER("Reviewer", Role.REVIEWER, "fr"),
        DESK_OFFICER("Desk officer", Role.DESK_OFFICER, null),
        ADMINISTRATOR("Administrator", Role.ADMINISTRATOR, null);

        private final String title;
        private final Role role;
        private final @Nullable String language;

        Part(String title, Role role, @Nullable String language) {
            this.title = title;
            this.role = role;
            this.language = language;
        }

        String address() {
            return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + Demonstration.DOMAIN;
        }
    }

    /** Whether this site demonstrates itself. */
    public boolean isWanted() {
        return demonstration.isOn();
    }

    /**
     * Makes those that are missing, in the first mission of the settings.
     *
     * @return whether they are there: not where others are members already, whom a demonstration would let everybody overrule,
     *     nor where there is no mission or no demonstration
     */
    @Transactional
    public boolean assemble() {
        List<Mission> all = missions.all();
        boolean ours = members.all().stream().anyMatch(member -> Demonstration.isOf(member.address()));
        if (!demonstration.isOn() || all.isEmpty() || members.any() && !ours) {
            return false;
        }
        Mission mission = all.get(0);
        for (Part part : Part.values()) {
            if (members.byAddress(part.address()).isEmpty()) {
                administration.invite(
                        Doer.OPERATOR, newcomer(part, mission.zone()), List.of(assignment(part, mission)));
            }
        }
        return true;
    }

    /** All of them, in the order in which a story comes to them; nobody where nothing is demonstrated. */
    @Transactional
    public List<Member> all() {
        return demonstration.isOn()
                ? Arrays.stream(Part.values())
                        .flatMap(part -> members.byAddress(part.address()).stream())
                        .filter(demonstration::admits)
                        .toList()
                : List.of();
    }

    private static Newcomer newcomer(Part part, ZoneId zone) {
        return new Newcomer(part.address(), part.title, LANGUAGE, zone);
    }

    private static Assignment assignment(Part part, Mission mission) {
        return Assignment.of(part.role, part.role == Role.ADMINISTRATOR ? null : mission.key(), part.language);
    }
}
