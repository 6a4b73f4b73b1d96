package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.engawa.audit.AuditEntry;
import org.engawa.audit.AuditTrail;
import org.engawa.story.Edition;
import org.engawa.story.Stories;
import org.engawa.story.Story;
import org.engawa.story.Translation;

/** Holds what is public against the record: whether somebody changed it in the database, where no act of the program did. */
@ApplicationScoped
public class CheckTexts {
    @Inject
    private Stories stories;

    @Inject
    private AuditTrail audit;

    /** All that there are, to be looked through some at a time. */
    @Transactional
    public List<UUID> stories() {
        return stories.ids();
    }

    /** Which texts of some stories are not as the record has them, as {@code slug/language}. */
    @Transactional
    public List<String> altered(Collection<UUID> some) {
        return some.stream()
                .flatMap(id -> stories.byId(id).stream())
                .flatMap(story -> story.translations().stream()
                        .filter(translation -> translation
                                .live()
                                .filter(live -> isAltered(story, live))
                                .isPresent())
                        .map(Translation::language)
                        .map(language -> story.slug().text() + "/" + language))
                .toList();
    }

    private boolean isAltered(Story story, Edition live) {
        boolean torn = !live.current().text().hash().equals(live.current().textHash());
        String number = Integer.toString(live.number());
        return torn
                || audit.about(Register.subject(story.id(), live.translation().language())).stream()
                        .map(AuditEntry::detail)
                        .filter(detail -> number.equals(detail.get("edition")) && detail.containsKey("content"))
                        .reduce((before, after) -> after)
                        .filter(last -> !live.contentHash().equals(last.get("content")))
                        .isPresent();
    }
}
