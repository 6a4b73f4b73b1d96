package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.AcceptSuggestion;

/** Accepts what a machine suggested for a passage, together with everything else that was typed. */
@Named
@RequestScoped
public class Accepting {
    /** The field of the passage, and which suggestion. */
    private static final Pattern ACCEPTED =
            Pattern.compile("(translated-title|translated-summary|passage-\\d{1,6})/([0-9a-f-]{36})");

    @Inject
    private HttpServletRequest request;

    @Inject
    private InHand inHand;

    @Inject
    private Translating translating;

    @Inject
    private SavingTranslation saving;

    @Inject
    private AcceptSuggestion accept;

    /**
     * Does what the button beside a suggestion asks for, if it was pressed; called before the page is written, since there are as
     * many of these buttons as there are passages.
     */
    public void hear() {
        inHand.demandStory();
        Matcher matcher = ACCEPTED.matcher(inHand.sent("accept"));
        if (!request.getMethod().equals("POST") || !matcher.matches() || !translating.isThere()) {
            return;
        }
        String field = matcher.group(1);
        String text = inHand.sent(Suggested.FIELD + field);
        UUID id = UUID.fromString(matcher.group(2));
        translating.put(field, text);
        if (!saving.accepted(mark ->
                accept.accept(inHand.actor(), inHand.key(), id, text, new Writing(translating.text(), null), mark))) {
            // It stays a suggestion.
            translating.put(field, "");
        }
    }
}
