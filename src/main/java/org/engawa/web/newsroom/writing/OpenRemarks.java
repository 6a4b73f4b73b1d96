package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.engawa.story.EditionSummary;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.ReadRemarks;
import org.jspecify.annotations.Nullable;

/** How many remarks are open on the editions of a list. */
@RequestScoped
public class OpenRemarks {
    @Inject
    private InHand inHand;

    @Inject
    private ReadRemarks read;

    private @Nullable Map<EditionKey, Integer> open;

    /** How many on this one. */
    int on(EditionSummary edition) {
        Map<EditionKey, Integer> known = open;
        if (known == null) {
            known = read.open(inHand.actor());
            open = known;
        }
        return known.getOrDefault(new EditionKey(edition.story(), edition.language()), 0);
    }
}
