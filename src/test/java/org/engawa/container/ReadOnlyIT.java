package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.account.Accounts;
import org.engawa.account.Administration;
import org.engawa.account.Doer;
import org.engawa.account.Newcomer;
import org.engawa.database.ReadOnly;
import org.engawa.database.ReadOnlyOrder;
import org.engawa.database.SavingStopped;
import org.engawa.locale.LocalText;
import org.engawa.organization.MailHabit;
import org.engawa.remark.Saying;
import org.engawa.story.EditionState;
import org.engawa.testing.Bundle;
import org.engawa.vocabulary.Venue;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.EnterBackup;
import org.engawa.workflow.MakeRemark;
import org.engawa.workflow.Presences;
import org.engawa.workflow.Punctuality;
import org.engawa.workflow.ReleaseDue;
import org.engawa.workflow.TendVocabulary;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In read-only mode nothing is saved, whatever it is and whoever would; all can be read; and what waited is done afterwards. */
@ExtendWith(ArquillianExtension.class)
class ReadOnlyIT extends WorkflowScene {
    @Inject
    ReadOnly readOnly;

    @Inject
    MakeRemark remark;

    @Inject
    TendVocabulary tend;

    @Inject
    Administration administration;

    @Inject
    Accounts accounts;

    @Inject
    Presences presences;

    @Inject
    EnterBackup backups;

    @Inject
    ReleaseDue release;

    @Inject
    Punctuality punctuality;

    @Override
    @AfterEach
    void leave() {
        off();
        super.leave();
    }

    /** In the folder of the server in which this runs: which of several it is, only that knows. */
    private static Path order() {
        return Path.of(System.getProperty("engawa.data.dir"), ReadOnlyOrder.FILE);
    }

    private void on() throws IOException {
        Files.writeString(order(), "reason: {en: A test}");
        await().atMost(PATIENCE).until(readOnly::isOn);
    }

    private void off() {
        try {
            Files.deleteIfExists(order());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).until(() -> !readOnly.isOn());
    }

    @Test
    void noActSavesAnything() throws IOException {
        EditionKey written = begin("Written " + UUID.randomUUID());
        write(written, "Words.");
        EditionKey sent = begin("Sent " + UUID.randomUUID());
        write(sent, "Words.");
        newsroom.submit.submit(mwansa, sent, mark(sent));
        EditionKey approved = begin("Approved " + UUID.randomUUID());
        approve(approved);
        EditionKey scheduled = begin("Scheduled " + UUID.randomUUID());
        approve(scheduled);
        newsroom.schedule.schedule(aoki, scheduled, now().plusDays(300));
        EditionKey published = begin("Public " + UUID.randomUUID());
        approve(published);
        newsroom.publish.publish(aoki, published, mark(published));
        Bundle bundle = Bundle.in(Files.createTempDirectory("bundle")).story("in-vain", 1);
        List<EditionKey> all = List.of(written, sent, approved, scheduled, published);
        List<String> before = all.stream().map(key -> state(key)).toList();
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("start", () -> begin("Another " + UUID.randomUUID()));
        acts.put("save", () -> write(written, "Other words."));
        acts.put("autosave", () -> newsroom.save.save(mwansa, written, writing("T", "Other."), mark(written), true));
        acts.put("submit", () -> newsroom.submit.submit(mwansa, written, mark(written)));
        acts.put("delete", () -> newsroom.delete.delete(mwansa, written));
        acts.put("translate", () -> newsroom.translate.start(claire, new EditionKey(published.story(), "fr")));
        acts.put("show", () -> newsroom.show.show(mwansa, written, Duration.ofDays(1)));
        acts.put("remark", () -> remark.remark(mwansa, written, "", new Saying("Is it?"), Set.of()));
        acts.put("take back", () -> newsroom.takeBack.takeBack(mwansa, sent));
        acts.put("open", () -> newsroom.open.open(aoki, sent));
        acts.put("clear", () -> clear(aoki, sent));
        acts.put("approve", () -> newsroom.approve.approve(aoki, sent, mark(sent), ALL));
        acts.put("schedule", () -> newsroom.schedule.schedule(aoki, approved, now().plusDays(1)));
        acts.put("publish", () -> newsroom.publish.publish(aoki, approved, mark(approved)));
        acts.put("emergency", () -> newsroom.emergency.publish(aoki, sent, "At once"));
        acts.put("unschedule", () -> newsroom.unschedule.unschedule(aoki, scheduled));
        acts.put("release", () -> release.release(newsroom.story(scheduled).slug()));
        acts.put("correct", () -> newsroom.correct.correct(mwansa, published));
        acts.put("vocabulary", () -> tend.keep(aoki, mill(), ""));
        acts.put("import", () -> contentImport.run(bundle.root()));
        acts.put("invite", () -> administration.invite(Doer.OPERATOR, newcomer(), List.of()));
        acts.put("disable", () -> administration.disable(Doer.OPERATOR, claire.member(), true));
        acts.put(
                "introduce",
                () -> accounts.introduce(new Doer(claire.member(), ""), claire.member(), "C", "en", ZoneId.of("UTC")));
        acts.put("prefer", () -> accounts.prefer(claire.member(), MailHabit.values()[0], ""));
        acts.put("flush at the end", () -> newsroom.join("Nobody", "CONTRIBUTOR:lusaka"));

        on();

        acts.forEach((name, act) -> assertThatThrownBy(act::run, name)
                .as(name)
                .satisfies(thrown -> assertThat(SavingStopped.causes(thrown))
                        .as(name + ": " + thrown)
                        .isTrue()));
        assertThat(all.stream().map(key -> state(key)).toList()).isEqualTo(before);
        off();
        acts.get("autosave").run();
        acts.get("schedule").run();
        assertThat(newsroom.state(approved)).isEqualTo(EditionState.SCHEDULED);
        newsroom.unschedule.unschedule(aoki, approved);
        newsroom.unschedule.unschedule(aoki, scheduled);
    }

    @Test
    void allCanBeReadAndABackupBeEntered() throws IOException {
        EditionKey key = begin("Read " + UUID.randomUUID());
        write(key, "Words.");

        on();

        assertThat(newsroom.sheets.of(mwansa, key).text().body()).isEqualTo("Words.");
        UUID page = UUID.randomUUID();
        assertThat(presences.open(mwansa, key, page)).isEmpty();
        assertThat(presences.tell(mwansa, key, page, 3)).isEmpty();
        presences.leave(mwansa, page);
        backups.enter("/srv/in-read-only-mode");
    }

    @Test
    void whatFallsDueWaitsAndGoesOutWhenItEnds() throws IOException {
        EditionKey due = begin("Due " + UUID.randomUUID());
        approve(due);
        newsroom.schedule.schedule(aoki, due, now().plusHours(1));

        on();
        time.advance(Duration.ofMinutes(61));

        assertThat(punctuality.late().editions()).isPositive();
        // Longer than the clock that releases needs for two of its rounds.
        await().during(Duration.ofMillis(2500))
                .atMost(PATIENCE)
                .until(() -> newsroom.state(due) == EditionState.SCHEDULED);
        off();
        await().atMost(PATIENCE).until(() -> newsroom.state(due) == EditionState.PUBLISHED);
        assertThat(acts(due)).containsOnlyOnce("RELEASE");
    }

    private String state(EditionKey key) {
        return newsroom.state(key) + " " + mark(key) + " " + newsroom.version(key) + " " + acts(key);
    }

    private static Newcomer newcomer() {
        return new Newcomer(UUID.randomUUID() + "@example.org", "Nobody", "en", ZoneId.of("UTC"));
    }

    private static Venue mill() {
        return new Venue(
                "mill-in-vain",
                LocalText.of("en", "The mill"),
                LocalText.of("en", "A mill by the river."),
                LocalText.of("en", "Lusaka"),
                "ZM",
                "Africa/Lusaka",
                null,
                "2016",
                null,
                List.of());
    }
}
