package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.ActOnSeveral;
import org.engawa.workflow.AskSeveral;
import org.engawa.workflow.EditionKey;
import org.jspecify.annotations.Nullable;

/** Does one act to several editions, and keeps what became of each for the page that tells it. */
@RequestScoped
public class Doing {
    @Inject
    private InHand inHand;

    @Inject
    private ActOnSeveral several;

    private @Nullable List<AskSeveral.Line> result;

    /** Does it. */
    void act(ActOnSeveral.Wish wish, Map<EditionKey, String> marks) {
        result = several.act(inHand.actor(), wish, marks);
    }

    /** What became of each; null while nothing was done. */
    @Nullable
    List<AskSeveral.Line> result() {
        return result;
    }
}
