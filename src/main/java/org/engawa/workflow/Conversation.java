package org.engawa.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.notification.Occasion;
import org.engawa.organization.Member;
import org.engawa.remark.Remark;
import org.engawa.remark.Saying;

/**
 * What all acts on remarks have in common: what may be said, what goes on record, and who is told. Told are those who are
 * mentioned, who wrote the text, and who have spoken before; never whoever acted, and nobody for whom the story does not exist.
 */
final class Conversation {
    private Conversation() {}

    /** What is wrong with what somebody would say. */
    static List<Refusal> wrong(Saying said) {
        if (said.isEmpty()) {
            return List.of(Refusal.because(Refusal.Why.REMARK_EMPTY));
        }
        return said.length() > Saying.LONGEST
                ? List.of(Refusal.because(
                        Refusal.Why.REMARK_LONG, Integer.toString(said.length()), Integer.toString(Saying.LONGEST)))
                : List.of();
    }

    /** For the record: which remark, and not what was said in it. */
    static Map<String, String> detail(Remark remark) {
        return Map.of("remark", remark.id().toString());
    }

    static List<Audience.Told> told(Case it, Act act, Remark remark, Collection<Member> members) {
        List<Audience.Told> all = new ArrayList<>();
        for (Member member : members) {
            if (!member.id().equals(it.member().id()) && it.isThereFor(member)) {
                occasion(it, act, remark, member)
                        .ifPresent(why -> all.add(new Audience.Told(member, why, it.language())));
            }
        }
        return all;
    }

    private static Optional<Occasion> occasion(Case it, Act act, Remark remark, Member member) {
        boolean author = it.required().authors().contains(member.id());
        boolean mentioned = remark.mentioned().contains(member.id());
        boolean spoke = remark.speakers().contains(member.id());
        return switch (act) {
            case REMARK -> mentioned ? Optional.of(Occasion.MENTIONED) : only(author, Occasion.REMARKED);
            case ANSWER -> only(author || mentioned || spoke, Occasion.ANSWERED);
            case RESOLVE -> only(spoke, Occasion.RESOLVED);
            case REOPEN_REMARK -> only(author || spoke, Occasion.REOPENED);
            default -> throw new IllegalArgumentException(act + " is no act on a remark");
        };
    }

    private static Optional<Occasion> only(boolean told, Occasion occasion) {
        return told ? Optional.of(occasion) : Optional.empty();
    }
}
