package org.engawa.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.engawa.story.EditionState;
import org.engawa.story.PictureFacts;
import org.engawa.story.PictureTable;
import org.engawa.story.PictureUse;
import org.engawa.story.Sight;
import org.engawa.workflow.PictureLibrary.Rights;
import org.engawa.workflow.PictureLibrary.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member finds in the library, on the 27th of November in Lusaka. */
class PictureLibraryTest {
    private static final UUID LEAD = new UUID(0, 1);
    private static final UUID MAIZE = new UUID(0, 2);

    private final Member member = Member.join(
            "claire@example.org", "Claire", "en", ZoneId.of("UTC"), OffsetDateTime.parse("2026-11-26T12:00:00Z"));
    private final Actor actor = new Actor(member.id(), "");
    private final PictureLibrary library = new PictureLibrary();
    private final List<PictureUse> uses = new ArrayList<>();
    private final Set<UUID> hidden = new HashSet<>();

    PictureLibraryTest() {
        member.assign(List.of(Assignment.of(Role.CONTRIBUTOR, "lusaka", null)));
        library.workplace = Desk.of(member, Instant.parse("2026-11-26T22:00:00Z"), hidden);
        library.table = new Table();
        add(LEAD, "lusaka", EditionState.DRAFT, picture("mine.jpg", "A. Photographer", "A mine at noon", null));
        add(MAIZE, "lusaka", EditionState.PUBLISHED, picture("field.jpg", "B. Agency", "", "2026-12-26"));
        add(MAIZE, "lusaka", EditionState.PUBLISHED, picture("mine.jpg", "A. Photographer", "A mine", "2026-11-26"));
        add(MAIZE, "lusaka", EditionState.PUBLISHED, picture("plan.png", "C. Drawer", null, "2026-12-27"));
        add(new UUID(0, 3), "nairobi", EditionState.PUBLISHED, picture("tea.jpg", "D", "Tea", "2026-11-28"));
        add(new UUID(0, 4), "lusaka", EditionState.WITHDRAWN, picture("old.jpg", "E", "Old", "2026-01-01"));
    }

    @Test
    void eachPictureIsThereOnceWithItsStories() {
        List<PictureLibrary.Held> all = library.find(actor, wanted("", "", ""));
        assertThat(all)
                .extracting(held -> held.picture().file())
                .containsExactly("mine.jpg", "field.jpg", "plan.png", "old.jpg");
        assertThat(all.get(0).uses()).extracting(PictureUse::story).containsExactly(LEAD, MAIZE);
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
        return library.find(actor, wanted(question, rights, undescribed)).stream()
                .map(held -> held.picture().file())
                .toList();
    }

    private static Wanted wanted(String question, String rights, String undescribed) {
        return new Wanted(
                question,
                Optional.of(rights).filter(word -> !word.isEmpty()).map(Rights::valueOf),
                Optional.of(undescribed).filter(tag -> !tag.isEmpty()));
    }

    private void add(UUID story, String mission, EditionState state, PictureFacts picture) {
        uses.add(new PictureUse(story, mission, "en", "Title", state, true, picture));
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

    private final class Table implements PictureTable {
        @Override
        public List<PictureUse> uses(Sight sight) {
            return uses.stream()
                    .filter(use -> sight.shows(use.mission(), use.story()))
                    .toList();
        }

        @Override
        public List<Text> texts(Sight sight) {
            return List.of(new Text(MAIZE, "fr", "Voici :\n\n![Un champ](field.jpg \"Une légende\")\n"));
        }
    }
}
