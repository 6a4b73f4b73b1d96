package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.story.Slug;
import org.engawa.story.Withdrawal;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.WithdrawStory;

/** Takes a story back from readers. */
@Named
@RequestScoped
public class Withdrawing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private WithdrawStory withdraw;

    @Inject
    private Clock clock;

    @Inject
    private Problems problems;

    private String replacement = "";

    /** Withdraws the story in all its languages. */
    public void withdraw() {
        Withdrawal.Manner manner = manner();
        if (!replacement.isBlank() && !Slug.isSlug(replacement.strip())) {
            problems.add("replacement", "problem.replacement");
            return;
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), inHand.sheet().mission().zone());
        Withdrawal withdrawal = new Withdrawal(
                today, manner, new LocalText(reasons()), replacement.isBlank() ? null : new Slug(replacement.strip()));
        deeds.act(
                "withdraw",
                () -> withdraw.withdraw(inHand.actor(), inHand.key(), withdrawal),
                inHand.path("publish"),
                "withdrawn");
    }

    /** The languages in which readers are told why, the original first. */
    public List<String> getLanguages() {
        return inHand.sheet().languages().stream().map(Sheet.Sibling::language).toList();
    }

    /** What was typed as the reason in a language. */
    public String reason(String language) {
        return inHand.sent("reason-" + language);
    }

    /** The manner that is chosen, the mildest at first. */
    public String getManner() {
        return manner().name();
    }

    /** The last part of the address of the story to read instead; blank for none. */
    public String getReplacement() {
        return replacement;
    }

    /** As typed. */
    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }

    private Withdrawal.Manner manner() {
        String sent = inHand.sent("manner");
        for (Withdrawal.Manner manner : Withdrawal.Manner.values()) {
            if (manner.name().equals(sent)) {
                return manner;
            }
        }
        return Withdrawal.Manner.NO_LONGER_CURRENT;
    }

    private Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String language : getLanguages()) {
            String reason = reason(language).strip();
            if (!reason.isEmpty()) {
                reasons.put(language, reason);
            }
        }
        return reasons;
    }
}
