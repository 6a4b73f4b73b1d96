package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Presences;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is at an edition is known to those who are there too, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class PresenceIT extends WorkflowScene {
    @Inject
    Presences presences;

    @Test
    void whoTellsIsThereUntilTheyLeaveOrAreSilent() {
        EditionKey key = begin("In company " + UUID.randomUUID());
        UUID hers = UUID.randomUUID();
        UUID another = UUID.randomUUID();
        assertThat(presences.tell(mwansa, key, hers, 4)).isEmpty();
        assertThat(seen(aoki, key)).containsExactly("Mwansa true 4");
        assertThat(presences.tell(mwansa, key, hers, 5)).as("she left").isEmpty();
        assertThat(seen(aoki, key)).containsExactly("Mwansa true 5");
        presences.open(mwansa, key, another);
        assertThat(seen(aoki, key)).as("one person in two windows").containsExactly("Mwansa true 5");
        assertThat(seen(aoki, new EditionKey(key.story(), "fr"))).isEmpty();
        time.advance(Duration.ofSeconds(46));
        assertThat(seen(aoki, key)).as("the window without scripts").containsExactly("Mwansa false 0");
        presences.tell(mwansa, key, hers, 1);
        presences.leave(mwansa, hers);
        presences.leave(aoki, another);
        assertThat(seen(aoki, key)).as("nobody closes a page of others").containsExactly("Mwansa false 0");
        time.advance(Duration.ofMinutes(16));
        assertThat(seen(aoki, key)).isEmpty();
    }

    @Test
    void whoMayNotSeeTheStoryNeitherTellsNorIsTold() {
        EditionKey key = begin("Among us " + UUID.randomUUID());
        Actor njeri = newsroom.join("Njeri", "CONTRIBUTOR:nairobi");
        UUID page = UUID.randomUUID();
        presences.tell(mwansa, key, page, 0);
        assertThatThrownBy(() -> presences.tell(njeri, key, UUID.randomUUID(), 0))
                .isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> presences.open(njeri, key, UUID.randomUUID())).isInstanceOf(NoSuchEdition.class);
        presences.tell(claire, key, page, 7);
        assertThat(seen(aoki, key)).as("a page is its member's").containsExactly("Mwansa true 0");
        newsroom.disable(mwansa);
        assertThat(seen(aoki, key)).isEmpty();
        newsroom.disable(njeri);
    }

    /** As somebody sees it who opens it without staying. */
    private List<String> seen(Actor actor, EditionKey key) {
        UUID page = UUID.randomUUID();
        List<Presences.Colleague> others = presences.open(actor, key, page);
        presences.leave(actor, page);
        return others.stream()
                .map(one -> one.name() + " " + one.now() + " " + one.passage())
                .toList();
    }
}
