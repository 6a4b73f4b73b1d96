package org.engawa.bench;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;
import org.engawa.audit.Records;
import org.engawa.notification.Letter;
import org.engawa.notification.LetterBox;
import org.engawa.notification.Letters;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.publication.PublishedStory;
import org.engawa.remark.Anchor;
import org.engawa.remark.Place;
import org.engawa.remark.Remark;
import org.engawa.remark.Saying;
import org.engawa.story.Author;
import org.engawa.story.Edition;
import org.engawa.story.EditionState;
import org.engawa.story.Story;

/** A database in which many missions have worked for years: members, stories in every state, and what was said and done. */
final class FilledNewsroom {
    static final int MISSIONS = 200;

    private static final String DESK = "engawa-desk";
    private static final int AT_ONCE = 50;
    private static final int LETTERS = 3;

    private final EntityManager entities;
    private final AuditTrail record;
    private final Letters letters;
    private final OffsetDateTime now;
    private final List<Author> writers = new ArrayList<>();
    private long position;

    FilledNewsroom(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.record = Records.in(entities, clock);
        this.letters = LetterBox.in(entities, clock);
        this.now = OffsetDateTime.now(clock);
    }

    /** The key of a mission. */
    static String mission(int number) {
        return "mission-" + number % MISSIONS;
    }

    /**
     * Whoever is signed in, each with the token of their sign-in.
     *
     * @param members ids of some members
     * @param published how far the publication log goes
     */
    record Hands(String officer, String writer, String administrator, List<UUID> members, long published) {}

    /** Fills it, with so many stories. */
    Hands fill(GeneratedStories stories) {
        entities.getTransaction().begin();
        position = ((Number) entities.createNativeQuery("select position from publication_head")
                        .getSingleResult())
                .longValue();
        Member officer = join("Aoki", Assignment.of(Role.DESK_OFFICER, DESK, null));
        Member root = join("Root", Assignment.of(Role.ADMINISTRATOR, null, null));
        List<Member> all = IntStream.range(0, MISSIONS)
                .mapToObj(number -> join("Writer " + number, Assignment.of(Role.CONTRIBUTOR, mission(number), null)))
                .toList();
        IntStream.range(0, MISSIONS)
                .forEach(number -> join(
                        "Translator " + number,
                        Assignment.of(Role.TRANSLATOR, mission(number), "fr"),
                        Assignment.of(Role.REVIEWER, mission(number), "en")));
        all.forEach(member -> writers.add(new Author(member.id(), member.name())));
        commit();
        StoryHistories histories = new StoryHistories(new Author(officer.id(), officer.name()), now);
        List<Deed> deeds = new ArrayList<>();
        int number = 0;
        for (PublishedStory published : stories) {
            Author writer = writers.get(number % MISSIONS);
            Story story = histories.of(published, number, writer);
            entities.persist(story);
            log(story, number);
            remarks(story, number, officer);
            deeds.addAll(did(story, writer));
            if (++number % AT_ONCE == 0) {
                commit();
                enter(deeds);
            }
        }
        commit();
        enter(deeds);
        execute("update publication_head set position = " + position);
        Hands hands = new Hands(
                signIn(officer),
                signIn(all.get(0)),
                signIn(root),
                List.of(all.get(0).id(), officer.id()),
                position);
        entities.getTransaction().commit();
        entities.clear();
        return hands;
    }

    private void commit() {
        entities.getTransaction().commit();
        entities.clear();
        entities.getTransaction().begin();
    }

    private Member join(String name, Assignment... roles) {
        String address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
        Member member = Member.join(address, name, "en", ZoneId.of("UTC"), now);
        member.assign(List.of(roles));
        entities.persist(member);
        IntStream.range(0, LETTERS).forEach(letter -> letters.order(member, Letter.Kind.INVITATION));
        return member;
    }

    private void log(Story story, int number) {
        if (story.translations().stream()
                .flatMap(translation -> translation.editions().stream())
                .noneMatch(edition -> edition.publishedAt().isPresent())) {
            return;
        }
        entities.flush();
        entities.createNativeQuery(
                        "insert into publication_log (position, subject, act, logged_at) values (?, ?, ?, ?)")
                .setParameter(1, ++position)
                .setParameter(2, story.id().toString())
                .setParameter(3, "publish")
                .setParameter(4, now.minusMinutes(number))
                .executeUpdate();
    }

    /** On what waits for a reviewer, and very many on one text. */
    private void remarks(Story story, int number, Member officer) {
        Edition edition = story.original().orElseThrow().latest().orElseThrow();
        int many = number == StoryHistories.LONG ? 40 : edition.state() == EditionState.SUBMITTED ? 3 : 0;
        for (int i = 0; i < many; i++) {
            entities.persist(new Remark(
                    edition,
                    new Anchor(Place.WHOLE, 0, "", List.of()),
                    officer.id(),
                    new Saying("Please look at this once more: " + i),
                    List.of(),
                    now.minusMinutes(i)));
        }
    }

    private static List<Deed> did(Story story, Author writer) {
        return Stream.of("START", "SAVE", "SUBMIT")
                .map(act -> new Deed(
                        writer.member(),
                        writer.name(),
                        "192.0.2.7",
                        act,
                        "story/" + story.id() + "/" + story.originalLanguage(),
                        Map.of("to", "DRAFT")))
                .toList();
    }

    /** With nothing else in hand: each entry has the persistence provider look through everything that is. */
    private void enter(List<Deed> deeds) {
        for (Deed deed : deeds) {
            record.enter(deed);
            entities.clear();
        }
        deeds.clear();
        commit();
    }

    private String signIn(Member member) {
        entities.flush();
        return SignedIn.begin(entities, member, now);
    }

    private void execute(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
