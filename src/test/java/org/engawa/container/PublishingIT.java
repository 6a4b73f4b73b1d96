package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.catalogue.Catalogue;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.catalogue.Filter;
import org.engawa.content.ContentImport;
import org.engawa.content.ImportReport;
import org.engawa.locale.LocalText;
import org.engawa.locale.Site;
import org.engawa.publication.LogEntry;
import org.engawa.publication.PublicationLog;
import org.engawa.publication.Settings;
import org.engawa.publication.SiteSettings;
import org.engawa.source.Problem;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.engawa.story.Withdrawal;
import org.engawa.testing.Bundle;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.TakeInStory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the files of a writer to what readers find, within the running program. */
@ExtendWith(ArquillianExtension.class)
class PublishingIT {
    /** How quick it is is seen in the browser; here, that nobody need ask for it. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    private TakeInStory takeInStory;

    @Inject
    private ContentImport contentImport;

    @Inject
    private PublicationLog log;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private Settings settings;

    @Inject
    private Editors editors;

    @Inject
    private Newsroom newsroom;

    @Inject
    private TestClock time;

    @Inject
    private Clock clock;

    private Bundle bundle;

    @BeforeEach
    void bundle() throws IOException {
        bundle = Bundle.in(Files.createTempDirectory("bundle"));
        contentImport.run(bundle.root());
        follower.follow();
    }

    private Catalogue catalogue() {
        return follower.catalogue();
    }

    private String title(String slug, String language) {
        return catalogue()
                .edition(slug, language)
                .map(edition -> edition.title())
                .orElse("");
    }

    @Test
    void whatIsPublishedIsShownSoonAndWhatIsWithdrawnIsGoneSoon() {
        long before = log.position();
        assertThat(takeInStory
                        .takeIn(Article.draft("quick", "Quick", "A body.", null))
                        .changed())
                .isTrue();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(SOON)
                .until(() -> title("quick", "en").equals("Quick"));
        List<LogEntry> entries = log.after(before, 10);
        assertThat(entries).extracting(LogEntry::position).containsExactly(before + 1);
        assertThat(entries.get(0).subject())
                .isEqualTo(Story.idOf(new Slug("quick")).toString());
        assertThat(entries.get(0).act()).isEqualTo("published");

        Withdrawal withdrawal = new Withdrawal(
                LocalDate.now(clock), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "It was wrong."), null);
        takeInStory.takeIn(Article.draft("quick", "Quick", "A body.", withdrawal));
        await().pollInterval(Duration.ofMillis(5))
                .atMost(SOON)
                .until(() -> catalogue().edition("quick", "en").isEmpty());
        assertThat(catalogue().withdrawn("quick")).isNotEmpty();
        assertThat(log.after(before + 1, 10)).extracting(LogEntry::act).containsExactly("withdrawn");

        takeInStory.takeIn(Article.draft("quick", "Quick", "A body.", null));
        await().atMost(SOON).until(() -> title("quick", "en").equals("Quick"));
        assertThat(catalogue().withdrawn("quick")).isEmpty();
    }

    @Test
    void theRecordNamesTheLanguagesThatAnImportTook() throws IOException {
        bundle.story("told", 1);
        contentImport.run(bundle.root());
        EditionKey english = new EditionKey(Story.idOf(new Slug("told")), "en");
        EditionKey japanese = new EditionKey(english.story(), "ja");
        assertThat(taken(english)).isEqualTo(1);
        assertThat(taken(japanese)).isEqualTo(1);
        Path file = bundle.root().resolve("stories/told/ja.md");
        Files.writeString(file, Files.readString(file) + "\nOne more line.\n");
        assertThat(contentImport.run(bundle.root()).changed()).containsExactly("told");
        assertThat(taken(english)).as("it did not change").isEqualTo(1);
        assertThat(taken(japanese)).isEqualTo(2);
    }

    @Test
    void aTranslationIsWithdrawnAndRestoredByItsFile() throws IOException {
        bundle.story("two", 1);
        contentImport.run(bundle.root());
        await().atMost(SOON).until(() -> catalogue().edition("two", "ja").isPresent());
        Path file = bundle.root().resolve("stories/two/ja.md");
        String before = Files.readString(file);
        Files.writeString(
                file,
                before.replaceFirst(
                        "---\n\n", "withdrawn: {on: 2026-11-21, manner: in-error, reason: {ja: 誤り。}}\n---\n\n"));
        assertThat(contentImport.run(bundle.root()).changed()).containsExactly("two");
        await().atMost(SOON).until(() -> catalogue().edition("two", "ja").isEmpty());
        assertThat(catalogue().edition("two", "en").orElseThrow().languages()).containsExactly("en");
        assertThat(catalogue().withdrawn("two"))
                .singleElement()
                .satisfies(gone -> assertThat(gone.staying()).containsExactly("en"));
        Files.writeString(file, before);
        assertThat(contentImport.run(bundle.root()).changed()).containsExactly("two");
        await().atMost(SOON).until(() -> catalogue().edition("two", "ja").isPresent());
    }

    private long taken(EditionKey key) {
        return newsroom.record(key).stream()
                .filter(entry -> entry.act().equals("TAKE_IN"))
                .count();
    }

    @Test
    void anImportThatIsRunAgainChangesNothing() {
        bundle.story("same-a", 1).story("same-b", 1);
        assertThat(contentImport.run(bundle.root()).changed()).containsExactly("same-a", "same-b");
        long position = log.position();
        ImportReport again = contentImport.run(bundle.root());
        assertThat(again.changed()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.settingsChanged()).isFalse();
        assertThat(again.problems()).isEmpty();
        assertThat(log.position()).isEqualTo(position);
    }

    @Test
    void aBadStoryIsReportedHindersNoOtherAndKeepsItsGoodPage() {
        bundle.story("bad", 1).story("good", 1);
        contentImport.run(bundle.root());
        bundle.story("bad", 2, "published: yesterday").story("good", 2);
        ImportReport report = contentImport.run(bundle.root());
        follower.follow();
        assertThat(report.changed()).containsExactly("good");
        assertThat(report.problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .contains("stories/bad/story.yaml", "published");
        assertThat(title("bad", "en")).contains(Bundle.mark("bad", 1));
        assertThat(title("good", "en")).contains(Bundle.mark("good", 2));
        assertThat(contentImport.run(bundle.root()).problems())
                .as("until it is mended")
                .hasSize(1);
        bundle.story("bad", 3);
        assertThat(contentImport.run(bundle.root()).changed()).containsExactly("bad");
    }

    @Test
    void whatWasEditedInTheNewsroomIsNeverOverwritten() {
        bundle.story("edited", 1);
        contentImport.run(bundle.root());
        editors.retitle(new Slug("edited"), "en", "Hanako's title");
        bundle.story("edited", 2);
        for (int run = 0; run < 2; run++) {
            ImportReport report = contentImport.run(bundle.root());
            follower.follow();
            assertThat(report.notes())
                    .anySatisfy(note -> assertThat(note).contains("stories/edited: en was edited in the newsroom"));
            assertThat(title("edited", "en")).isEqualTo("Hanako's title");
            assertThat(title("edited", "ja")).contains(Bundle.mark("edited", 2));
        }
    }

    @Test
    void whatIsDatedInTheFutureIsNowhereUntilItIsDue() {
        OffsetDateTime due = OffsetDateTime.now(clock).plusHours(1);
        bundle.story("embargoed", 1, "published: " + due);
        contentImport.run(bundle.root());
        follower.follow();
        assertThat(catalogue().editions("embargoed")).isEmpty();
        follower.rebuild();
        assertThat(catalogue().editions("embargoed")).isEmpty();
        assertThat(catalogue().list(Filter.all(), "en", 0, 100).editions())
                .noneMatch(edition -> edition.slug().equals("embargoed"));
        bundle.story("embargoed", 2, "published: " + due);
        contentImport.run(bundle.root());
        follower.follow();
        assertThat(catalogue().editions("embargoed"))
                .as("a better text before it is due")
                .isEmpty();
        time.advance(Duration.ofHours(1));
        await().atMost(WorkflowScene.PATIENCE)
                .until(() -> catalogue().editions("embargoed").size() == 2);
        assertThat(title("embargoed", "en")).contains(Bundle.mark("embargoed", 2));
        assertThat(log.after(0, 10_000))
                .filteredOn(entry ->
                        entry.subject().equals(Story.idOf(new Slug("embargoed")).toString()))
                .extracting(LogEntry::act)
                .last()
                .isEqualTo("published");
    }

    @Test
    void anotherListOfLanguagesRebuildsTheCatalogue() {
        bundle.story("spoken", 1);
        contentImport.run(bundle.root());
        follower.follow();
        SiteSettings before = settings.current();
        Site site = before.site();
        Site fewer = new Site(
                site.name(), site.tagline(), List.of("en", "fr"), "en", site.address(), site.zone(), site.theme());
        assertThat(settings.replace(new SiteSettings(fewer, before.missions(), before.vocabulary(), before.pages()))
                        .changed())
                .isTrue();
        await().atMost(WorkflowScene.PATIENCE)
                .until(() -> catalogue().editions("spoken").size() == 1);
        assertThat(catalogue().settings().site().languages()).containsExactly("en", "fr");
        assertThat(catalogue().position()).isEqualTo(log.position());
        assertThat(settings.replace(before).changed()).isTrue();
        assertThat(settings.replace(before).changed()).isFalse();
        await().atMost(WorkflowScene.PATIENCE)
                .until(() -> catalogue().editions("spoken").size() == 2);
        assertThat(catalogue().edition("spoken", "en").orElseThrow().shownIn())
                .contains("fr", "id")
                .doesNotContain("ja");
    }
}
