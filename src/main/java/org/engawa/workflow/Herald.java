package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.notification.Matter;
import org.engawa.notification.Notices;
import org.engawa.notification.Occasion;
import org.engawa.organization.Members;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;
import org.engawa.story.Edition;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Translation;

/** Tells members of what was done, in the transaction of the act. */
@ApplicationScoped
class Herald {
    /** What was asked of several members; whichever act comes next, it is asked no more. */
    private static final List<Occasion> ASKED =
            List.of(Occasion.REVIEW, Occasion.RETURNED, Occasion.PUBLISH, Occasion.UNREVIEWED);

    @Inject
    private Members members;

    @Inject
    private Missions missions;

    @Inject
    private Notices notices;

    @Inject
    private Stories stories;

    /** What the release clock did, or could not do. */
    void tellOfClock(boolean refused, Edition edition, OffsetDateTime at) {
        String mission = edition.translation().story().facts().mission();
        missions.byKey(mission).ifPresent(owner -> tell(Happening.ofClock(refused, owner, edition, at)));
    }

    /** What a member did. */
    void tell(Happening it) {
        if (Audience.settles(it.act())) {
            notices.settle(it.story().id(), it.language(), ASKED);
        }
        if (!Audience.concerns(it.act())) {
            return;
        }
        tell(it.edition(), it.mission(), it.actorName(), Audience.of(it, members.all()));
        if (Audience.changesReaders(it)) {
            tellOfBase(it);
        }
    }

    /** Missions that tell a story in their countries are told what becomes public of it, in the language with which they began. */
    private void tellOfBase(Happening it) {
        stories.adapting(it.story().slug()).stream()
                .filter(one -> one.language().equals(it.language()))
                .flatMap(one -> stories.byId(one.story()).stream())
                .forEach(story -> missions.byKey(story.facts().mission())
                        .ifPresent(mission -> story.original()
                                .flatMap(Translation::present)
                                .filter(edition -> !edition.current()
                                        .textHash()
                                        .equals(it.edition().current().textHash()))
                                .ifPresent(edition -> tell(edition, mission, "", ofBase(story, mission, it)))));
    }

    private List<Audience.Told> ofBase(Story story, Mission mission, Happening it) {
        return members.all().stream()
                .filter(member -> EditorialPolicy.sees(member, mission, story.admission(member.id(), it.at())))
                .filter(member -> EditorialPolicy.may(member, Act.FOLLOW_BASE, mission, story.originalLanguage(), true))
                .map(member -> new Audience.Told(member, Occasion.BASE_CHANGED, story.originalLanguage()))
                .toList();
    }

    /** Tells members of what somebody did. */
    void tell(Case it, Collection<Audience.Told> audience) {
        tell(it, it.member().name(), audience);
    }

    /** Tells members of what somebody did who need not be a member. */
    void tell(Case it, String who, Collection<Audience.Told> audience) {
        tell(it.required(), it.mission(), who, audience);
    }

    /** Tells members of an edition what became of it. */
    void tell(Edition edition, Mission mission, String actor, Collection<Audience.Told> audience) {
        UUID story = edition.translation().story().id();
        String title = edition.current().text().title();
        for (Audience.Told told : audience) {
            notices.tell(
                    told.member(), new Matter(told.occasion(), story, mission.key(), told.language(), title, actor));
        }
    }
}
