package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engawa.story.ChangeWeight;
import org.engawa.story.Correction;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.WeighEdition;
import org.jspecify.annotations.Nullable;

/** Says how much a correction matters to readers. */
@Named
@RequestScoped
public class Weighing {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private WeighEdition weigh;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private @Nullable String weight;
    private @Nullable String note;

    /** Says what was chosen. */
    public void weigh() {
        Optional<ChangeWeight> chosen = Arrays.stream(ChangeWeight.values())
                .filter(each -> each.name().equals(weight))
                .findFirst();
        if (chosen.isEmpty()) {
            problems.want("weight", "");
            return;
        }
        deeds.act(
                "weight",
                () -> weigh.weigh(inHand.actor(), inHand.key(), chosen.get(), getNote()),
                inHand.path("publish"),
                "weighed");
    }

    /** What can be chosen. */
    public List<Choice> getChoices() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Choice("", words.say("weight.none"))),
                        Arrays.stream(ChangeWeight.values())
                                .map(each -> new Choice(
                                        each.name(),
                                        words.say("weight." + each.name().toLowerCase(Locale.ROOT)))))
                .toList();
    }

    /** The name of what is chosen; empty for nothing. */
    public String getWeight() {
        String typed = weight;
        return typed != null
                ? typed
                : said().map(correction -> correction.weight().name()).orElse("");
    }

    /** As chosen. */
    public void setWeight(String weight) {
        this.weight = weight;
    }

    /** What readers are told about it; blank for nothing. */
    public String getNote() {
        String typed = note;
        return typed != null ? typed : said().flatMap(Correction::note).orElse("");
    }

    /** As typed. */
    public void setNote(String note) {
        this.note = note;
    }

    private Optional<Correction> said() {
        return inHand.sheet().correction();
    }
}
