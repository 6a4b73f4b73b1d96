package org.engawa.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.audit.AuditEntry;
import org.engawa.audit.AuditTrail;
import org.engawa.audit.Deed;
import org.engawa.digest.TextHash;
import org.engawa.json.Json;
import org.engawa.organization.Member;
import org.engawa.story.Slug;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.TendedList;
import org.engawa.vocabulary.Wordbook;
import org.jspecify.annotations.Nullable;

/**
 * Makes and mends entries of the vocabulary: people, venues and programmes, which stories name and which have pages of their own. What is
 * said of them is the same for all missions, and public at once. None is taken away here, since stories may name it.
 */
@ApplicationScoped
public class TendVocabulary {
    /** As the record names it. */
    static final String ACT = "TEND";

    @Inject
    private Workplace workplace;

    @Inject
    private Wordbook wordbook;

    @Inject
    private AuditTrail audit;

    /** What is sent along by whoever changes an entry, so that nobody overwrites what they haven't seen. */
    public static String mark(Entry entry) {
        return TextHash.of(Json.write(entry));
    }

    /** Whether a member may. */
    @Transactional
    public boolean isOffered(Actor actor) {
        return EditorialPolicy.tendsVocabulary(workplace.member(actor));
    }

    /** What was done to an entry, the oldest first; what was changed in files is not on record. */
    @Transactional
    public List<AuditEntry> record(Actor actor, TendedList list, String key) {
        demand(workplace.member(actor));
        String subject = subject(list, key);
        return audit.about(subject).stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
    }

    /**
     * Keeps an entry as it is now to be.
     *
     * @param mark of the entry that was there when the change began; empty for a new one
     * @throws Refused when the key is taken or none, or the entry was changed meanwhile
     * @throws NoSuchEdition when the member tends no vocabulary
     */
    @Transactional
    public void keep(Actor actor, Entry entry, String mark) {
        Member member = workplace.member(actor);
        demand(member);
        Register.demand(EditionVerb.unless(Slug.isSlug(entry.key()), Refusal.Why.KEY));
        audit.hold();
        Entry present = entry.list().of(wordbook.toChange()).get(entry.key());
        Register.demand(against(present, mark));
        if (entry.equals(present)) {
            return;
        }
        wordbook.keep(entry);
        Map<String, String> detail = new HashMap<>();
        detail.put("after", Json.write(entry));
        if (present != null) {
            detail.put("before", Json.write(present));
        }
        audit.enter(
                new Deed(member.id(), member.name(), actor.origin(), ACT, subject(entry.list(), entry.key()), detail));
    }

    private static List<Refusal> against(@Nullable Entry present, String mark) {
        if (present == null || mark(present).equals(mark)) {
            return List.of();
        }
        return List.of(
                mark.isEmpty()
                        ? Refusal.because(Refusal.Why.KEY_TAKEN, present.key())
                        : Refusal.because(Refusal.Why.ENTRY_CHANGED));
    }

    private static void demand(Member member) {
        if (!EditorialPolicy.tendsVocabulary(member)) {
            throw Denials.vocabulary(member);
        }
    }

    private static String subject(TendedList list, String key) {
        return "vocabulary/" + list.word() + "/" + key;
    }
}
