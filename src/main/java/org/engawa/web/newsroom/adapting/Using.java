package org.engawa.web.newsroom.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.AdaptStory;
import org.engawa.workflow.EditionKey;
import org.jspecify.annotations.Nullable;

/** Begins a story with the text of another mission's, on the page `/newsroom/use`, and leads on to its editor. */
@Named
@RequestScoped
public class Using {
    @Inject
    private InHand inHand;

    @Inject
    private AdaptStory adapt;

    @Inject
    private UseChoices choices;

    @Inject
    private Deeds deeds;

    @Inject
    private Journey journey;

    private String mission = "";
    private String language = "";

    /** The story that was chosen; null while none is, or where it is not public. */
    public AdaptStory.@Nullable Base getBase() {
        return adapt.base(inHand.sent("base")).orElse(null);
    }

    /** Whether a story was asked for that is not public. */
    public boolean isGone() {
        return !inHand.sent("base").isEmpty() && getBase() == null;
    }

    /** The name of the mission that owns the story. */
    public String getOwner() {
        AdaptStory.Base base = getBase();
        return base == null ? "" : choices.mission(base.mission());
    }

    /** The missions for which the member may write, but the one that owns the story. */
    public List<Choice> getMissions() {
        AdaptStory.Base base = getBase();
        return choices.missions(inHand.actor(), base == null ? "" : base.mission());
    }

    /** The languages in which the story is public. */
    public List<Choice> getLanguages() {
        AdaptStory.Base base = getBase();
        return base == null ? List.of() : choices.languages(base.languages());
    }

    /** Begins it. */
    public void begin() {
        List<EditionKey> begun = new ArrayList<>();
        if (deeds.did(
                "mission",
                () -> begun.add(
                        adapt.adapt(inHand.actor(), new AdaptStory.Wanted(inHand.sent("base"), mission, language))))) {
            EditionKey key = begun.get(0);
            journey.to("/newsroom/edit?story=" + key.story() + "&language=" + key.language(), "adapted");
        }
    }

    /** Key of the mission. */
    public String getMission() {
        return mission;
    }

    /** Key of the mission; one of those offered. */
    public void setMission(String mission) {
        this.mission = mission;
    }

    /** BCP 47 tag of the public text to begin with. */
    public String getLanguage() {
        return language;
    }

    /** BCP 47 tag; one of those offered. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
