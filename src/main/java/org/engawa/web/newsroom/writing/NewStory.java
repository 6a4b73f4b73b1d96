package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.engawa.story.Details;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Refused;
import org.engawa.workflow.StartStory;

/** Begins a story on the page `/newsroom/new`, and leads on to its editor. */
@Named("newStory")
@RequestScoped
public class NewStory {
    @Inject
    private StoryBeginning beginning;

    @Inject
    private ChosenKind kind;

    @Inject
    private KindForm ofKind;

    @Inject
    private Problems problems;

    @Inject
    private Journey journey;

    private String mission = "";
    private String original = "";
    private String title = "";

    /** Begins it. */
    public void begin() {
        problems.want("title", title);
        if (beginning.languages().stream().noneMatch(one -> one.value().equals(original))) {
            problems.add("original", "problem.original");
        }
        kind.find()
                .flatMap(chosen -> ofKind.read(chosen, original))
                .flatMap(this::begun)
                .ifPresent(key -> journey.to(OpenSheet.PAGE + OpenSheet.query(key), "begun"));
    }

    private Optional<EditionKey> begun(Details details) {
        try {
            return Optional.of(
                    beginning.begin(new StartStory.Beginning(mission, original, Typed.line(title), details)));
        } catch (Refused e) {
            beginning.note(e);
            return Optional.empty();
        }
    }

    /** Whether the member may write for any mission. */
    public boolean isPossible() {
        return beginning.possible();
    }

    /** The missions for which the member may write. */
    public List<Choice> getMissions() {
        return beginning.missions();
    }

    /** The languages of the site. */
    public List<Choice> getLanguages() {
        return beginning.languages();
    }

    /** Key of the mission. */
    public String getMission() {
        return mission;
    }

    /** Key of the mission; one of those offered. */
    public void setMission(String mission) {
        this.mission = mission;
    }

    /** BCP 47 tag of the language in which it is told first; the member's own, until another is chosen. */
    public String getOriginal() {
        return original.isEmpty() ? beginning.ownLanguage() : original;
    }

    /** BCP 47 tag; one of those offered. */
    public void setOriginal(String original) {
        this.original = original;
    }

    /** As typed. */
    public String getTitle() {
        return title;
    }

    /** As typed. */
    public void setTitle(String title) {
        this.title = title;
    }
}
