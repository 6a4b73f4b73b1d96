package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.engawa.testing.Bundle;
import org.engawa.testing.FakeTime;
import org.engawa.testing.Launcher;
import org.engawa.testing.PostgresProcess;
import org.engawa.testing.SiteProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What all of this is for: a second secretary in Lusaka writes a story, a desk officer in Tokyo returns it once and approves it, a
 * translator brings it into French, a reviewer of French accepts it, and both go live at nine in the morning Lusaka time; while
 * the server is killed twice on the way.
 */
class WayFromLusakaIT {
    private static final Logger LOG = System.getLogger(WayFromLusakaIT.class.getName());
    private static final String SECRETARY = "secretary@example.org";
    private static final String OFFICER = "officer@example.org";
    private static final String TRANSLATOR = "translator@example.org";
    private static final String REVIEWER = "reviewer@example.org";
    private static final ZoneId LUSAKA = ZoneId.of("Africa/Lusaka");

    @TempDir
    static Path folder;

    /** One thing that a member does, and how the server, once it is there again, shows whether it was done. */
    private record Step(String name, Runnable act, BooleanSupplier done) {}

    /** A database has a clock of its own, but the embedded one: nothing is public before both say so. */
    private interface DatabaseClock {
        void goesAhead(Duration by) throws SQLException;
    }

    private final long seed = Long.getLong("engawa.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private Launcher launcher;
    private SiteProcess site;
    private Chromium chromium;
    private String address = "";
    private Duration start = Duration.ZERO;
    private DatabaseClock database = by -> {};

    @Test
    void onTheEmbeddedDatabase() throws IOException, SQLException {
        goes(Launcher.on(folder.resolve("embedded")), folder.resolve("embedded-content"), by -> {});
    }

    @Test
    void onPostgres() throws IOException, SQLException {
        try (PostgresProcess postgres = PostgresProcess.in(folder)) {
            postgres.start();
            postgres.create("lusaka");
            goes(
                    postgres.use(Launcher.on(folder.resolve("postgres")), "lusaka"),
                    folder.resolve("postgres-content"),
                    by -> postgres.ahead("lusaka", by));
        }
    }

    private void goes(Launcher on, Path content, DatabaseClock with) throws IOException, SQLException {
        database = with;
        Bundle bundle = Bundle.in(content);
        Files.writeString(content.resolve("missions.yaml"), """

                lusaka:
                  kind: embassy
                  names: {en: Embassy of Japan in Zambia}
                  country: ZM
                  zone: Africa/Lusaka
                  desk: engawa-desk
                """, StandardOpenOption.APPEND);
        launcher = on.content(bundle.root());
        long begun = System.nanoTime();
        site = launcher.serve();
        start = Duration.ofNanos(System.nanoTime() - begun);
        address = Door.address(site);
        LOG.log(Level.INFO, "the seed of its kills is -Dengawa.seed={0}", Long.toString(seed));
        try (Chromium opened = new Chromium()) {
            chromium = opened;
            ZonedDateTime nine = isScheduled();
            goesLive(nine);
        } finally {
            site.close();
        }
    }

    /** Everything up to the hour on the clock, with one kill at one of the steps. */
    private ZonedDateTime isScheduled() throws IOException {
        Page secretary = comesIn(SECRETARY, "Second Secretary", "contributor:lusaka");
        Page officer = comesIn(OFFICER, "Desk Officer", "desk-officer:engawa-desk");
        Page translator = comesIn(TRANSLATOR, "Translator", "translator:lusaka:fr");
        Page reviewer = comesIn(REVIEWER, "Reviewer", "reviewer:lusaka:fr");
        ZonedDateTime nine = ZonedDateTime.now(LUSAKA).plusDays(2).with(LocalTime.of(9, 0));
        StoryInHand story = new StoryInHand(address);
        List<Step> steps = List.of(
                new Step("begins", () -> story.begins(secretary), () -> story.isBegun(secretary)),
                new Step("types", () -> story.types(secretary), () -> story.holds(secretary, StoryInHand.BODY)),
                new Step("sends", () -> story.sends(secretary), () -> story.stands(secretary, "en", "In review")),
                new Step(
                        "is sent back", () -> story.sendsBack(officer), () -> story.stands(officer, "en", "Sent back")),
                new Step(
                        "amends",
                        () -> story.amends(secretary),
                        () -> story.holds(secretary, StoryInHand.BODY + " Now it has three.")),
                new Step("sends again", () -> story.sends(secretary), () -> story.stands(secretary, "en", "In review")),
                new Step(
                        "is approved",
                        () -> story.approves(officer, "en"),
                        () -> story.stands(officer, "en", "Approved")),
                new Step("is taken up", () -> story.takesUp(translator), () -> story.stands(translator, "fr", "Draft")),
                new Step("is translated", () -> story.translates(translator), () -> story.isTranslated(translator)),
                new Step(
                        "is sent",
                        () -> story.sendsFrench(translator),
                        () -> story.stands(translator, "fr", "In review")),
                new Step(
                        "is accepted",
                        () -> story.approves(reviewer, "fr"),
                        () -> story.stands(reviewer, "fr", "Approved")),
                new Step(
                        "English is timed",
                        () -> story.schedules(officer, "en", nine),
                        () -> story.stands(officer, "en", "Scheduled")),
                new Step(
                        "French is timed",
                        () -> story.schedules(officer, "fr", nine),
                        () -> story.stands(officer, "fr", "Scheduled")));
        int fatal = random.nextInt(steps.size());
        for (Step step : steps) {
            if (steps.indexOf(step) == fatal) {
                underAKill(step);
            } else {
                step.act().run();
            }
            assertThat(step.done().getAsBoolean()).as(step.name()).isTrue();
        }
        return nine;
    }

    /** What the server acknowledged holds; what it did not is there or not there, and can be done again. */
    private void underAKill(Step step) {
        int delay = random.nextInt(2500);
        CompletableFuture<Void> killing = CompletableFuture.runAsync(
                () -> site.kill(), CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
        boolean acknowledged = false;
        try {
            step.act().run();
            acknowledged = true;
        } catch (PlaywrightException | AssertionError e) {
            // What the page should say, it could not; whether it was done is looked at below.
            LOG.log(Level.INFO, "`{0}` lost its server after {1} ms", step.name(), delay);
        }
        killing.join();
        site = launcher.serve(site.port());
        boolean done = step.done().getAsBoolean();
        if (acknowledged) {
            assertThat(done)
                    .as("“%s” was acknowledged, and the server killed after %d ms", step.name(), delay)
                    .isTrue();
        }
        if (!done) {
            step.act().run();
        }
    }

    // --- nine o'clock
    // -----------------------------------------------------------------------------------------------------

    /** The clocks of server and database are put forward to shortly before nine; the server is killed about then. */
    private void goesLive(ZonedDateTime nine) throws IOException, SQLException {
        String slug = Addresses.slug(site, "rain-that-was-counted");
        site.terminate();
        Duration ahead = Duration.between(Instant.now(), nine)
                .minus(start.multipliedBy(3).dividedBy(2))
                .truncatedTo(ChronoUnit.SECONDS);
        database.goesAhead(ahead);
        FakeTime.ahead(launcher, ahead);
        site = launcher.serve(site.port());
        Instant dies = nine.toInstant().plusMillis(random.nextInt(5000) - 3000L);
        await("dies")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    boolean english = isPublic("en", slug);
                    boolean french = isPublic("fr", slug);
                    Instant now = Instant.now().plus(ahead);
                    assertThat(now.isBefore(nine.toInstant()) && (english || french))
                            .as("before nine")
                            .isFalse();
                    return !now.isBefore(dies);
                });
        site.kill();
        site = launcher.serve(site.port());
        await().atMost(Duration.ofMinutes(2)).until(() -> isPublic("en", slug) && isPublic("fr", slug));
        assertThat(Instant.now().plus(ahead)).isAfterOrEqualTo(nine.toInstant());
        assertThat(site.page("/en/stories/" + slug)).contains("Now it has three.");
        assertThat(site.page("/fr/stories/" + slug)).contains("La pluie comptée");
        assertThat(site.operate("audit-verify", "").body()).contains("The record is whole");
    }

    private boolean isPublic(String language, String slug) throws IOException {
        int status = site.get("/" + language + "/stories/" + slug).statusCode();
        assertThat(status).isIn(200, 404);
        return status == 200;
    }

    // --- who they are
    // -----------------------------------------------------------------------------------------------------

    private Page comesIn(String member, String name, String role) throws IOException {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("en").setViewportSize(1280, 900))
                .newPage();
        Door.join(site, page, member, name, role);
        return page;
    }
}
