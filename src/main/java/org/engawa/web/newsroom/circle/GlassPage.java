package org.engawa.web.newsroom.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Refusals;
import org.engawa.workflow.BreakGlass;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;

/**
 * Breaks the glass of a story of which a member knows the address and nothing else, on the page `/newsroom/break-glass`. What it
 * answers follows from what was typed alone, so that it tells nothing of what is there.
 */
@Named("glass")
@RequestScoped
public class GlassPage {
    private static final Pattern LANGUAGE =
            Pattern.compile("[?&]language=([A-Za-z0-9-]{2,35})|/([A-Za-z]{2}(?:-[A-Za-z]{4})?)/stories/");

    @Inject
    private InHand inHand;

    @Inject
    private Journey journey;

    @Inject
    private Problems problems;

    @Inject
    private Refusals refusals;

    @Inject
    private BreakGlass glass;

    private String address = "";
    private String reason = "";
    private String path = "";

    /** Called before the page is written: for whoever may break none there is no page. */
    public void demand() {
        if (!isOffered()) {
            journey.nowhere();
        }
    }

    /** Whether there is any story of which the member may break the glass. */
    public boolean isOffered() {
        return glass.isOffered(inHand.actor());
    }

    /** Breaks it. */
    public void open() {
        if (!isOffered()) {
            journey.nowhere();
            return;
        }
        try {
            glass.open(inHand.actor(), address, reason);
            path = BreakGlass.named(address)
                    .map(story -> path(story.toString()))
                    .orElse("");
        } catch (Refused e) {
            e.refusals().forEach(refusal -> problems.note(field(refusal), refusals.say(refusal)));
        }
    }

    private static String field(Refusal refusal) {
        return refusal.why() == Refusal.Why.ADDRESS ? "story-address" : "glass-reason";
    }

    /** Where no language is named, all that was done with the story is the way in. */
    private String path(String story) {
        Matcher language = LANGUAGE.matcher(address);
        if (language.find()) {
            String tag = language.group(1) == null ? language.group(2) : language.group(1);
            return "/newsroom/edit?story=" + story + "&language=" + tag;
        }
        return "/newsroom/life?story=" + story;
    }

    /** The path at which the story is open now, if there is one; empty while nothing was broken. */
    public String getPath() {
        return path;
    }

    /** For how many hours it is open. */
    public long getHours() {
        return BreakGlass.OPEN.toHours();
    }

    /** The address, as typed. */
    public String getAddress() {
        return address;
    }

    /** As typed. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** The reason, as typed. */
    public String getReason() {
        return reason;
    }

    /** As typed. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
