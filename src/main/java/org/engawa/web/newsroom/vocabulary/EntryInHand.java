package org.engawa.web.newsroom.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.TendedList;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Actor;

/** The entry that the page `/newsroom/entry` is about, as its address or its form names it by `list` and `entry`; without the latter a new one. */
@RequestScoped
public class EntryInHand {
    @Inject
    private InHand inHand;

    @Inject
    private CurrentMember me;

    @Inject
    private SiteNames names;

    /** Whether there is such a page for the member: they tend the vocabulary, there is the list, and there is the entry or it is a new one. */
    boolean isThere() {
        return me.isTending() && list().isPresent() && (isFresh() || present().isPresent());
    }

    /** Answers as if there were no such page. */
    void refuse() {
        inHand.refuse();
    }

    Actor actor() {
        return inHand.actor();
    }

    Optional<TendedList> list() {
        return TendedList.named(inHand.sent("list"));
    }

    /** Empty for a new one. */
    String key() {
        return inHand.sent("entry");
    }

    boolean isFresh() {
        return key().isEmpty();
    }

    /** As it is now. */
    Optional<Entry> present() {
        return list().map(list -> list.of(names.settings().vocabulary()).get(key()));
    }

    /** What the form sent under a name; empty for nothing. */
    String sent(String name) {
        return inHand.sent(name);
    }
}
