package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.engawa.content.ImportReport;
import org.engawa.locale.LocalText;
import org.engawa.publication.Settings;
import org.engawa.testing.Bundle;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.TendedList;
import org.engawa.vocabulary.Venue;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.TendVocabulary;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Members tend the vocabulary beside the files, in the server. */
@ExtendWith(ArquillianExtension.class)
class VocabularyIT extends WorkflowScene {
    @Inject
    TendVocabulary tend;

    @Inject
    Settings settings;

    private Bundle bundle;

    private String key = "";

    @BeforeEach
    void bundle() throws IOException {
        bundle = Bundle.in(Files.createTempDirectory("bundle"));
    }

    private Venue mill(String name) {
        return new Venue(
                key,
                LocalText.of("en", name),
                LocalText.of("en", "A mill by the river."),
                LocalText.of("en", "Lusaka"),
                "ZM",
                "Africa/Lusaka",
                null,
                "2016",
                null,
                List.of());
    }

    private @Nullable Entry there() {
        return settings.current().vocabulary().venues().get(key);
    }

    /** After it stands in the files, so that it is theirs again and in no other test's way. */
    private void standsInTheFiles(String name) throws IOException {
        bundle.write(
                "vocabulary/venues.yaml",
                Files.readString(bundle.root().resolve("vocabulary/venues.yaml")) + """

                %s:
                  names: {en: %s}
                  about: {en: A mill by the river.}
                  city: {en: Lusaka}
                  country: ZM
                  zone: Africa/Lusaka
                  opened: 2016
                """.formatted(key, name));
    }

    private List<String> imported() {
        ImportReport report = contentImport.run(bundle.root());
        assertThat(report.problems()).isEmpty();
        return report.notes().stream().filter(note -> note.contains(key)).toList();
    }

    @Test
    void whatWasTendedOutlastsTheFilesUntilTheySayTheSame() throws IOException {
        key = "mill-that-outlasts";
        tend.keep(aoki, mill("The mill"), "");
        follower.follow();
        assertThat(catalogued()).isEqualTo(mill("The mill"));
        assertThat(imported()).singleElement().asString().contains("vocabulary/venues.yaml", "was not taken");
        assertThat(there()).isEqualTo(mill("The mill"));
        standsInTheFiles("A mill of the files");
        assertThat(imported()).hasSize(1);
        assertThat(imported()).as("it is told each time").hasSize(1);
        tend.keep(aoki, mill("A mill of the files"), TendVocabulary.mark(Objects.requireNonNull(there())));
        assertThat(imported()).isEmpty();
        bundle = Bundle.in(Files.createTempDirectory("bundle"));
        assertThat(imported()).isEmpty();
        assertThat(there()).as("the files' again, which have it no more").isNull();
        assertThat(tend.record(aoki, TendedList.VENUES, key)).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("Aoki");
            assertThat(entry.detail().get("after")).contains("The mill");
            assertThat(entry.detail()).doesNotContainKey("before");
        });
        assertThat(tend.record(aoki, TendedList.VENUES, "mill")).isEmpty();
    }

    private @Nullable Entry catalogued() {
        return follower.catalogue().settings().vocabulary().venues().get(key);
    }

    @Test
    void nothingIsOverwrittenUnseenAndNobodyElseMay() throws IOException {
        key = "mill-seen";
        tend.keep(aoki, mill("The mill"), "");
        String mark = TendVocabulary.mark(Objects.requireNonNull(there()));
        assertThat(refused(() -> tend.keep(aoki, mill("Another"), ""))).containsExactly(Refusal.Why.KEY_TAKEN);
        tend.keep(aoki, mill("The old mill"), mark);
        assertThat(refused(() -> tend.keep(aoki, mill("The new mill"), mark)))
                .containsExactly(Refusal.Why.ENTRY_CHANGED);
        assertThatThrownBy(() -> tend.keep(mwansa, mill("Mine"), TendVocabulary.mark(Objects.requireNonNull(there()))))
                .isInstanceOf(NoSuchEdition.class);
        assertThat(there()).isEqualTo(mill("The old mill"));
        assertThat(tend.isOffered(aoki)).isTrue();
        assertThat(tend.isOffered(mwansa)).isFalse();
        standsInTheFiles("The old mill");
        assertThat(imported()).isEmpty();
    }
}
