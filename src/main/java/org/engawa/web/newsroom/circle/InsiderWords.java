package org.engawa.web.newsroom.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.StoryCircle;

/** Says how members came to a limited story. */
@RequestScoped
public class InsiderWords {
    @Inject
    private Words words;

    @Inject
    private Hours hours;

    /** How one did, a sentence. */
    String how(StoryCircle.Person person) {
        return switch (person.way()) {
            case WORKS -> words.say("limit.works");
            case NAMED -> words.say("limit.by-name");
            case GLASS ->
                words.say("limit.by-glass", person.ends().map(hours::own).orElse(""));
        };
    }
}
