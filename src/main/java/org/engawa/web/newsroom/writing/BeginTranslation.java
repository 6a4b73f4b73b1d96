package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Journey;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.StartTranslation;
import org.jspecify.annotations.Nullable;

/** Begins a translation of the story on the page `/newsroom/edit`. */
@Named("translating")
@RequestScoped
public class BeginTranslation {
    @Inject
    private OpenSheet open;

    @Inject
    private CurrentActor actor;

    @Inject
    private StartTranslation start;

    @Inject
    private SiteNames names;

    @Inject
    private Journey journey;

    private @Nullable List<Choice> choices;
    private String into = "";

    /** The languages into which the member may begin to translate it now. */
    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = possible();
            choices = known;
        }
        return known;
    }

    private List<Choice> possible() {
        return names.languages().stream()
                .filter(language -> start.refusals(
                                actor.get(), new EditionKey(open.key().story(), language.value()))
                        .isEmpty())
                .toList();
    }

    /** Begins it. */
    public void begin() {
        open.perform(
                (who, key) -> start.start(who, into(key)),
                () -> journey.to(OpenSheet.PAGE + OpenSheet.query(into(open.key())), "translating"));
    }

    private EditionKey into(EditionKey key) {
        return new EditionKey(key.story(), into);
    }

    /** BCP 47 tag. */
    public String getInto() {
        return into;
    }

    /** BCP 47 tag; one of those offered. */
    public void setInto(String into) {
        this.into = into;
    }
}
