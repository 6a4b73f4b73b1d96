package org.engawa.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.audit.AuditTrail;
import org.engawa.notification.Letter;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Members;
import org.engawa.organization.Role;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Staleness;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.workflow.Actor;
import org.engawa.workflow.ApproveAfterwards;
import org.engawa.workflow.ApproveEdition;
import org.engawa.workflow.BringBackDraft;
import org.engawa.workflow.ClearText;
import org.engawa.workflow.CorrectEdition;
import org.engawa.workflow.DeleteDraft;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.FollowOriginal;
import org.engawa.workflow.OpenReview;
import org.engawa.workflow.PublishEdition;
import org.engawa.workflow.PublishInEmergency;
import org.engawa.workflow.ReadClearances;
import org.engawa.workflow.ReopenEdition;
import org.engawa.workflow.RestoreLanguage;
import org.engawa.workflow.RestoreStory;
import org.engawa.workflow.ReturnEdition;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.ScheduleEdition;
import org.engawa.workflow.Sheets;
import org.engawa.workflow.ShowDraft;
import org.engawa.workflow.ShownDrafts;
import org.engawa.workflow.StartStory;
import org.engawa.workflow.StartTranslation;
import org.engawa.workflow.StopShowing;
import org.engawa.workflow.StoryLife;
import org.engawa.workflow.SubmitEdition;
import org.engawa.workflow.TakeBackEdition;
import org.engawa.workflow.UnscheduleEdition;
import org.engawa.workflow.Verbs;
import org.engawa.workflow.WeighEdition;
import org.engawa.workflow.WithdrawLanguage;
import org.engawa.workflow.WithdrawStory;
import org.engawa.workflow.Worklist;

/** The verbs of the newsroom, and a look behind them. */
@Dependent
class Newsroom {
    @Inject
    StartStory start;

    @Inject
    StartTranslation translate;

    @Inject
    ShowDraft show;

    @Inject
    StopShowing stopShowing;

    @Inject
    ShownDrafts shown;

    @Inject
    SaveDraft save;

    @Inject
    FollowOriginal follow;

    @Inject
    SubmitEdition submit;

    @Inject
    TakeBackEdition takeBack;

    @Inject
    OpenReview open;

    @Inject
    ReturnEdition giveBack;

    @Inject
    ApproveEdition approve;

    @Inject
    ClearText clear;

    @Inject
    ReadClearances clearances;

    @Inject
    ReopenEdition reopen;

    @Inject
    ScheduleEdition schedule;

    @Inject
    UnscheduleEdition unschedule;

    @Inject
    PublishEdition publish;

    @Inject
    PublishInEmergency emergency;

    @Inject
    ApproveAfterwards afterwards;

    @Inject
    CorrectEdition correct;

    @Inject
    WeighEdition weigh;

    @Inject
    WithdrawStory withdraw;

    @Inject
    RestoreStory restore;

    @Inject
    WithdrawLanguage withdrawLanguage;

    @Inject
    RestoreLanguage restoreLanguage;

    @Inject
    DeleteDraft delete;

    @Inject
    BringBackDraft bringBack;

    @Inject
    Verbs verbs;

    @Inject
    Sheets sheets;

    @Inject
    StoryLife life;

    @Inject
    Worklist worklist;

    @Inject
    private Members members;

    @Inject
    private Stories stories;

    @Inject
    private AuditTrail audit;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Transactional
    Actor join(String name, String... roles) {
        Member member = Member.join(
                UUID.randomUUID() + "@example.org", name, "en", ZoneId.of("UTC"), OffsetDateTime.now(clock));
        member.assign(Arrays.stream(roles).map(Newsroom::assignment).toList());
        members.add(member);
        return new Actor(member.id(), "192.0.2.7");
    }

    private static Assignment assignment(String role) {
        String[] parts = role.split(":");
        return Assignment.of(
                Role.valueOf(parts[0]), parts.length > 1 ? parts[1] : null, parts.length > 2 ? parts[2] : null);
    }

    @Transactional
    List<Letter> letters(Actor actor) {
        return entities.createQuery("select l from Letter l where l.memberId = :owner", Letter.class)
                .setParameter("owner", actor.member())
                .getResultList();
    }

    @Transactional
    void disable(Actor actor) {
        members.byId(actor.member()).orElseThrow().disable(true);
    }

    @Transactional
    Story story(EditionKey key) {
        return stories.byId(key.story()).orElseThrow();
    }

    @Transactional
    boolean there(EditionKey key) {
        return stories.byId(key.story()).isPresent();
    }

    @Transactional
    String mark(EditionKey key) {
        return edition(key).contentHash();
    }

    @Transactional
    StoryText text(EditionKey key) {
        return edition(key).current().text();
    }

    @Transactional
    StoryFacts facts(EditionKey key) {
        return edition(key).facts();
    }

    @Transactional
    long version(EditionKey key) {
        return entities.createQuery("select e.version from Edition e where e.translation.story.id = :story", Long.class)
                .setParameter("story", key.story())
                .getSingleResult();
    }

    @Transactional
    EditionState state(EditionKey key) {
        return edition(key).state();
    }

    @Transactional
    int revisions(EditionKey key) {
        return edition(key).revisions().size();
    }

    @Transactional
    boolean unreviewed(EditionKey key) {
        return edition(key).review().unreviewed();
    }

    @Transactional
    Staleness staleness(EditionKey key) {
        return story(key).translation(key.language()).orElseThrow().staleness();
    }

    @Transactional
    List<AuditEntry> record(EditionKey key) {
        return audit.about("story/" + key.story() + "/" + key.language());
    }

    @Transactional
    OptionalLong firstBroken() {
        return audit.firstBroken();
    }

    @Transactional
    void tamper(String statement) {
        entities.createQuery(statement).executeUpdate();
    }

    private Edition edition(EditionKey key) {
        return stories.byId(key.story())
                .flatMap(story -> story.translation(key.language()))
                .flatMap(translation -> translation.latest())
                .orElseThrow();
    }
}
