package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.engawa.workflow.Actor;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.LookBack;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer is shown what changed since they looked, in the server. */
@ExtendWith(ArquillianExtension.class)
class LookBackIT extends WorkflowScene {
    @Inject
    LookBack looks;

    @Test
    void aTextThatCameBackIsComparedWithTheOneThatWasReturned() {
        EditionKey key = begin("Water that is looked at twice");
        write(key, "First words.");
        newsroom.submit.submit(mwansa, key, mark(key));
        newsroom.open.open(aoki, key);
        assertThat(looks.last(aoki, key))
                .as("what is looked at now has not changed since")
                .isEmpty();
        newsroom.giveBack.giveBack(aoki, key, "Say more.");
        OffsetDateTime returned = now();
        write(key, "Better words.");
        newsroom.submit.submit(mwansa, key, mark(key));
        assertThat(looks.last(aoki, key))
                .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(returned));
        newsroom.open.open(aoki, key);
        assertThat(looks.last(aoki, key))
                .hasValueSatisfying(at -> assertThat(at).isBeforeOrEqualTo(returned));
        assertThat(looks.last(mwansa, key)).as("who wrote it did not look").isEmpty();
        Actor another = newsroom.join("Another", "DESK_OFFICER:engawa-desk");
        assertThat(looks.last(another, key)).isEmpty();
        newsroom.disable(another);
    }
}
