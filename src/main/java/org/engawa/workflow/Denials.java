package org.engawa.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.engawa.organization.Member;

/** Tells the log what members asked for and were not given: ids and acts, and nothing by which a person or a text is known otherwise. */
final class Denials {
    private static final Logger LOG = System.getLogger(Denials.class.getName());

    private Denials() {}

    /**
     * Goes on only when nothing speaks against an act.
     *
     * @param about what it is about, as the record names it
     * @throws Refused when something does
     */
    static void demand(Member member, Act act, String about, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            LOG.log(
                    Level.INFO,
                    "Member {0} was refused {1} of {2}: {3}",
                    member.id(),
                    act,
                    about,
                    refusals.stream().map(Refusal::why).distinct().toList());
            throw new Refused(refusals);
        }
    }

    /** That a story is not there for a member. The same is told of one that is there for nobody. */
    static NoSuchEdition absent(Member member, UUID story) {
        LOG.log(Level.INFO, "Member {0} asked for story/{1}, which is not there for them", member.id(), story);
        return new NoSuchEdition();
    }

    /** That there is no vocabulary for a member to tend. */
    static NoSuchEdition vocabulary(Member member) {
        LOG.log(Level.INFO, "Member {0} was refused the vocabulary, which is not theirs to tend", member.id());
        return new NoSuchEdition();
    }
}
