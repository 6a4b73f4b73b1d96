package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.locale.LocalText;
import org.engawa.organization.Assignment;
import org.engawa.organization.Member;
import org.engawa.organization.Role;
import org.engawa.story.Author;
import org.engawa.story.Details;
import org.engawa.story.Origin;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureUse;
import org.engawa.story.Slug;
import org.engawa.story.StoredPictures;
import org.engawa.story.Story;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Translation;
import org.engawa.story.Writing;
import org.engawa.testing.EmptyDatabase;
import org.engawa.workflow.PictureLibrary.Rights;
import org.engawa.workflow.PictureLibrary.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member finds in the library, on the 27th of November in Lusaka. */
class PictureLibraryTest {
    private static final UUID LEAD = Story.idOf(new Slug("lead"));
    private static final UUID MAIZE = Story.idOf(new Slug("maize"));
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-26T12:00:00Z");

    private final Member member = Member.join("claire@example.org", "Claire", "en", ZoneId.of("UTC"), NOON);
    private final Actor actor = new Actor(member.id(), "");
    private final PictureLibrary library = new PictureLibrary();
    private final Set<UUID> hidden = new HashSet<>();
    private final EntityManager entities = EmptyDatabase.open();

    @BeforeEach
    void fill() {
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        library.workplace = Desk.of(member, Instant.parse("2026-11-26T22:00:00Z"), hidden);
        library.table = StoredPictures.in(entities);
        entities.getTransaction().begin();
        write("lead", "lusaka", 9, picture("mine.jpg", "A. Photographer", "A mine at noon", null));
        Story maize = write(
                "maize",
                "lusaka",
                8,
                picture("field.jpg", "B. Agency", "", "2026-12-26"),
                picture("mine.jpg", "A. Photographer", "A mine", "2026-11-26"),
                picture("plan.png", "C. Drawer", null, "2026-12-27"));
        publish(maize);
        say(maize, "fr", "Voici :\n\n![Un champ](field.jpg \"Une légende\")\n", null);
        publish(write("tea", "nairobi", 7, picture("tea.jpg", "D", "Tea", "2026-11-28")));
        Story old = write("old", "lusaka", 6, picture("old.jpg", "E", "Old", "2026-01-01"));
        publish(old);
        old.original().flatMap(Translation::live).orElseThrow().withdraw();
        entities.flush();
    }

    @AfterEach
    void close() {
        entities.getTransaction().rollback();
        entities.close();
    }

    @Test
    void eachPictureIsThereOnceWithItsStories() {
        List<PictureLibrary.Held> all = library.held(actor, library.find(actor, wanted("", "", "")));
        assertThat(all)
                .extracting(held -> held.picture().file())
                .containsExactly("mine.jpg", "field.jpg", "plan.png", "old.jpg");
        assertThat(all.get(0).uses()).extracting(PictureUse::story).containsExactly(LEAD, MAIZE);
    }

    @Test
    void someAreHeldInTheirOrderAsFarAsTheyExist() {
        assertThat(library.held(actor, List.of("key-plan.png", "key-nowhere.png", "key-tea.jpg", "key-field.jpg")))
                .extracting(held -> held.picture().file())
                .containsExactly("plan.png", "field.jpg");
        assertThat(library.held(actor, List.of())).isEmpty();
    }

    @Test
    void whoDoesNotSeeAStoryDoesNotSeeItsPictures() {
        assertThat(library.byKey(actor, "key-tea.jpg")).isEmpty();
        assertThat(library.byKey(actor, "key-field.jpg")).isPresent();
        assertThat(found("tea", "", "")).isEmpty();
        hidden.add(MAIZE);
        assertThat(found("", "", "")).containsExactly("mine.jpg", "old.jpg");
        assertThat(library.byKey(actor, "key-field.jpg")).isEmpty();
        member.assign(List.of());
        assertThat(found("", "", "")).isEmpty();
        assertThat(library.byKey(actor, "key-field.jpg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MINE noon, mine.jpg",
        "photographer, mine.jpg",
        "field.jpg, field.jpg",
        "champ, field.jpg",
        "légende, field.jpg",
        "mine tea, ''",
        "' ', 'mine.jpg field.jpg plan.png old.jpg'"
    })
    void allWordsMustBeInWhatIsSaidOfIt(String question, String files) {
        assertThat(String.join(" ", found(question, "", ""))).isEqualTo(files);
    }

    /** It is the 27th in Lusaka already; what was withdrawn is of no matter. */
    @ParameterizedTest
    @CsvSource({"ENDING, field.jpg", "ENDED, mine.jpg"})
    void rightsThatEndAreFound(String rights, String files) {
        assertThat(String.join(" ", found("", rights, ""))).isEqualTo(files);
    }

    /** In French the text describes the field; a plan is decorative. */
    @ParameterizedTest
    @CsvSource({"en, field.jpg", "fr, 'mine.jpg old.jpg'", "ar, 'mine.jpg field.jpg old.jpg'"})
    void whatIsNotDescribedInALanguageIsFound(String language, String files) {
        assertThat(String.join(" ", found("", "", language))).isEqualTo(files);
    }

    private List<String> found(String question, String rights, String undescribed) {
        return library.held(actor, library.find(actor, wanted(question, rights, undescribed))).stream()
                .map(held -> held.picture().file())
                .toList();
    }

    private static Wanted wanted(String question, String rights, String undescribed) {
        return new Wanted(
                question,
                Optional.of(rights).filter(word -> !word.isEmpty()).map(Rights::valueOf),
                Optional.of(undescribed).filter(tag -> !tag.isEmpty()));
    }

    private Story write(String slug, String mission, int day, PictureFacts... pictures) {
        StoryFacts facts = StoryFacts.begin(
                        mission, "ZM", new Details.Article(LocalText.of("en", "The embassy")), NOON.plusDays(day))
                .illustrated(List.of(pictures), null);
        Story story = Story.begin(new Slug(slug), "en", facts, Origin.NEWSROOM);
        say(story, "en", "", facts);
        entities.persist(story);
        return story;
    }

    private void say(Story story, String language, String body, StoryFacts facts) {
        story.translationOrNew(language)
                .begin(
                        new Writing(new StoryText("Title", "", body, null), facts),
                        new Author(member.id(), "Claire"),
                        NOON);
    }

    private static void publish(Story story) {
        story.original().flatMap(Translation::inPreparation).orElseThrow().publish(NOON);
    }

    private static PictureFacts picture(String file, String credit, String alt, String until) {
        LocalText words = alt == null ? null : alt.isEmpty() ? new LocalText(Map.of()) : LocalText.of("en", alt);
        return new PictureFacts(
                file,
                "key-" + file,
                "image/jpeg",
                800,
                600,
                credit,
                null,
                words,
                until == null ? null : LocalDate.parse(until),
                null,
                null);
    }
}
