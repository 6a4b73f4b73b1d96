package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.publication.Settings;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Languages;
import org.engawa.workflow.EditionKey;
import org.engawa.workflow.Sheet;
import org.engawa.workflow.StartTranslation;

/** Begins a translation into a language in which the story is not told yet. */
@Named
@RequestScoped
public class Beginning {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private StartTranslation start;

    @Inject
    private Settings settings;

    @Inject
    private Languages languages;

    /** The languages into which the member may begin a translation. */
    public List<Choice> getChoices() {
        Set<String> told =
                inHand.languages().stream().map(Sheet.Sibling::language).collect(Collectors.toSet());
        return settings.current().site().languages().stream()
                .filter(tag -> !told.contains(tag)
                        && start.refusals(inHand.actor(), key(tag)).isEmpty())
                .map(tag -> new Choice(tag, languages.name(tag)))
                .toList();
    }

    /** The languages in which the story is told or being told already. */
    public List<Choice> getTold() {
        return inHand.languages().stream()
                .map(Sheet.Sibling::language)
                .map(tag -> new Choice(tag, languages.name(tag)))
                .toList();
    }

    /** Begins it in the language that the form names. */
    public void begin() {
        String tag = inHand.sent("into");
        deeds.act("begin", () -> start.start(inHand.actor(), key(tag)), path(tag), "translation-begun");
    }

    /** The path of the page on which a language is translated. */
    public String path(String tag) {
        return "/newsroom/translate?story=" + inHand.getStory() + "&language="
                + java.net.URLEncoder.encode(tag, java.nio.charset.StandardCharsets.UTF_8);
    }

    private EditionKey key(String tag) {
        return new EditionKey(inHand.getStory(), tag);
    }
}
