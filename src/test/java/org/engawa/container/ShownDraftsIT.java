package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.engawa.workflow.Act;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.ShownDrafts.Shown;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links to drafts show what their maker may see, as long as it is a draft, and end. */
@ExtendWith(ArquillianExtension.class)
class ShownDraftsIT extends WorkflowScene {
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void aLinkShowsTheTextAsItIsAndEndsAtItsHour() {
        EditionKey key = begin("Shown to the scientist");
        write(key, "As it was.");
        String token = newsroom.show.show(mwansa, key, WEEK);
        assertThat(body(token)).contains("As it was.");
        write(key, "As it is.");
        assertThat(body(token)).contains("As it is.");
        assertThat(body(token + "x")).isEmpty();
        assertThat(newsroom.shown.of(aoki, key)).singleElement().satisfies(link -> {
            assertThat(link.by()).isEqualTo("Mwansa");
            assertThat(Duration.between(now(), link.ends())).isBetween(WEEK.minusMinutes(5), WEEK);
        });
        time.advance(WEEK);
        assertThat(body(token)).isEmpty();
        assertThat(newsroom.shown.of(aoki, key)).isEmpty();
        assertThat(acts(key)).contains("SHOW");
    }

    @Test
    void aLinkIsEndedByWhoMayShowTheTextAndByNobodyElse() {
        EditionKey key = begin("Shown by mistake");
        String token = newsroom.show.show(mwansa, key, WEEK);
        UUID link = newsroom.shown.of(mwansa, key).get(0).id();
        Actor stranger = newsroom.join("Stranger", "CONTRIBUTOR:nairobi");
        assertThatThrownBy(() -> newsroom.stopShowing.stop(stranger, key, link)).isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> newsroom.shown.of(stranger, key)).isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> newsroom.show.show(stranger, key, WEEK)).isInstanceOf(NoSuchEdition.class);
        assertThat(refused(() -> newsroom.show.show(claire, key, WEEK))).containsExactly(Refusal.Why.ROLE);
        assertThat(body(token)).isPresent();
        newsroom.stopShowing.stop(aoki, key, link);
        assertThat(body(token)).isEmpty();
        assertThat(acts(key)).contains("STOP_SHOWING");
    }

    @Test
    void aLinkDiesWithThePublicationAndWithTheRolesOfItsMaker() {
        EditionKey key = begin("Shown until it is public");
        approve(key);
        String token = newsroom.show.show(aoki, key, WEEK);
        String byAnother = newsroom.show.show(mwansa, key, WEEK);
        newsroom.disable(mwansa);
        assertThat(body(byAnother)).isEmpty();
        assertThat(body(token)).isPresent();
        newsroom.publish.publish(aoki, key, mark(key));
        assertThat(body(token)).isEmpty();
        assertThat(newsroom.verbs.refusals(aoki, key, Act.SHOW)).isNotEmpty();
    }

    private Optional<String> body(String token) {
        return newsroom.shown
                .open(token, "192.0.2.1")
                .map(Shown::sheet)
                .map(sheet -> sheet.text().body());
    }
}
