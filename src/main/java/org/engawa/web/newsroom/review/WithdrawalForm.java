package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.locale.LocalText;
import org.engawa.story.Slug;
import org.engawa.story.Withdrawal;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Sheet;

/** What a page asks of whoever withdraws something: in which manner, why, and what to read instead. */
@Named
@RequestScoped
public class WithdrawalForm {
    @Inject
    private InHand inHand;

    @Inject
    private Clock clock;

    @Inject
    private Problems problems;

    @Inject
    private Languages languages;

    private String replacement = "";

    /** As it was filled in; empty where that can't be, which is noted. */
    Optional<Withdrawal> read() {
        String instead = replacement.strip();
        if (!instead.isEmpty() && !Slug.isSlug(instead)) {
            problems.add("replacement", "problem.replacement");
            return Optional.empty();
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), inHand.sheet().mission().zone());
        return Optional.of(new Withdrawal(
                today, manner(), new LocalText(reasons()), instead.isEmpty() ? null : new Slug(instead)));
    }

    /** The languages of the story, the original first. */
    public List<String> getLanguages() {
        return inHand.sheet().languages().stream().map(Sheet.Sibling::language).toList();
    }

    /** The languages in which readers of one of them are told why: in it, and in the original. */
    public List<String> getOwn() {
        return getLanguages().stream()
                .filter(language -> language.equals(inHand.getLanguage()) || language.equals(original()))
                .toList();
    }

    /** The languages in which readers go on seeing the story when this one is withdrawn, by name. */
    public String getStaying() {
        return inHand.sheet().languages().stream()
                .filter(sibling -> sibling.live() && !sibling.language().equals(inHand.getLanguage()))
                .map(sibling -> languages.name(sibling.language()))
                .collect(Collectors.joining(" · "));
    }

    private String original() {
        return getLanguages().get(0);
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
