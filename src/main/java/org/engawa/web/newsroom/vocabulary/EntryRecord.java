package org.engawa.web.newsroom.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.audit.AuditEntry;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.TendVocabulary;

/** Who made and mended an entry of the vocabulary, and when. */
@Named
@RequestScoped
public class EntryRecord {
    @Inject
    private EntryInHand inHand;

    @Inject
    private TendVocabulary tend;

    @Inject
    private Hours hours;

    @Inject
    private Words words;

    /** What was done, the newest first, each a sentence. */
    public List<String> getAll() {
        if (!inHand.isThere() || inHand.isFresh()) {
            return List.of();
        }
        List<AuditEntry> all = tend.record(inHand.actor(), inHand.list().orElseThrow(), inHand.key());
        return all.stream()
                .sorted((one, other) -> Long.compare(other.position(), one.position()))
                .map(this::sentence)
                .toList();
    }

    private String sentence(AuditEntry done) {
        String when = hours.brief(done.at());
        return done.detail().containsKey("before")
                ? words.say("vocabulary.mended", done.actor(), when)
                : words.say("vocabulary.made", done.actor(), when);
    }
}
