package org.engawa.web.newsroom.showing;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.outside.OpinionPage;
import org.engawa.web.newsroom.outside.OutsideWords;
import org.engawa.workflow.AskOutside;
import org.jspecify.annotations.Nullable;

/** Asks somebody outside to confirm the text, on the page `/newsroom/show`. The link is told once, on the page that answers. */
@Named
@RequestScoped
public class Asking {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Problems problems;

    @Inject
    private AskOutside ask;

    @Inject
    private Settings settings;

    private String name = "";
    private @Nullable String tongue;
    private String days = "14";
    private String address = "";

    /** Asks. */
    public void ask() {
        int count = days.strip().matches("[0-9]{1,2}") ? Integer.parseInt(days.strip()) : 0;
        if (count < 1 || count > AskOutside.LONGEST.toDays()) {
            problems.add("answer-days", "problem.days", AskOutside.LONGEST.toDays());
        }
        if (!OutsideWords.LANGUAGES.contains(getTongue())) {
            problems.add("tongue", "problem.tongue");
        }
        if (problems.isNone()) {
            deeds.did(
                    "asked",
                    () -> address = settings.current().site().address() + OpinionPage.PATH + "?link="
                            + ask.ask(inHand.actor(), inHand.key(), name, getTongue(), Duration.ofDays(count)));
        }
    }

    /** The address of the link that was made; empty while none was. */
    public String getAddress() {
        return address;
    }

    /** The languages in which they can be asked, each by its own name. */
    public List<Choice> getTongues() {
        return OutsideWords.LANGUAGES.stream()
                .map(tag -> new Choice(tag, ULocale.forLanguageTag(tag).getDisplayName(ULocale.forLanguageTag(tag))))
                .toList();
    }

    /** Who is asked, as typed. */
    public String getName() {
        return name;
    }

    /** As typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** BCP 47 tag of the language in which they are asked, that of the text where they can be asked in it. */
    public String getTongue() {
        String chosen = tongue;
        if (chosen != null) {
            return chosen;
        }
        return OutsideWords.LANGUAGES.contains(inHand.getLanguage())
                ? inHand.getLanguage()
                : OutsideWords.LANGUAGES.get(0);
    }

    /** As chosen. */
    public void setTongue(String tongue) {
        this.tongue = tongue;
    }

    /** For how many days, as typed. */
    public String getDays() {
        return days;
    }

    /** As typed. */
    public void setDays(String days) {
        this.days = days;
    }
}
