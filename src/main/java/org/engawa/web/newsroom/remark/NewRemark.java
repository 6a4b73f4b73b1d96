package org.engawa.web.newsroom.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.MakeRemark;

/** The form in which a remark is made. */
@Named
@RequestScoped
public class NewRemark {
    static final String TEXT = "remark-text";

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Words words;

    @Inject
    private RemarkList list;

    @Inject
    private MakeRemark make;

    /** Makes it. */
    void make() {
        deeds.act(
                TEXT,
                () -> make.remark(
                        inHand.actor(), inHand.key(), inHand.sent("spot"), new Saying(getText()), mentioned()),
                Return.to(inHand, "remarks"),
                "remarked");
    }

    /** As typed. */
    public String getText() {
        return inHand.sent(TEXT);
    }

    /** The spot that was chosen; empty for none. */
    public String getSpot() {
        return inHand.sent("spot");
    }

    /** What of the text a remark can be about. */
    public List<Choice> getSpots() {
        return list.talk().spots().stream()
                .map(spot -> new Choice(spot.name(), label(spot)))
                .toList();
    }

    /**
     * Somebody who can be mentioned.
     *
     * @param chosen whether they were when the form was sent
     */
    public record Colleague(String id, String name, boolean chosen) {}

    /** Who can be mentioned, by name. */
    public List<Colleague> getColleagues() {
        return list.talk().colleagues().stream()
                .map(one -> new Colleague(
                        one.id().toString(), one.name(), mentioned().contains(one.id())))
                .toList();
    }

    /** How many were chosen when the form was sent. */
    public int getMentioned() {
        return mentioned().size();
    }

    private String label(Spot spot) {
        String about = list.about(spot.place(), spot.position());
        return spot.words().isBlank() ? about : words.say("remarks.spot", about, Quotation.inLine(spot.words()));
    }

    /** What is no id is the id of nobody, who can't be mentioned. */
    private Set<UUID> mentioned() {
        return inHand.allSent("mention").stream()
                .filter(sent -> !sent.isEmpty())
                .map(NewRemark::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }
}
