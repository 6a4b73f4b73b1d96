package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.PictureLibrary;
import org.engawa.workflow.PictureLibrary.Rights;

/** What the address asks of the library, and what can be asked. Whatever is none of the choices counts as not asked. */
@Named
@RequestScoped
public class LibraryForm {
    private static final int LAST_PAGE = 100_000;

    @Inject
    private InHand inHand;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    /** What is looked for, as it was typed. */
    public String getQuestion() {
        return inHand.sent("q");
    }

    /** How the rights may stand. */
    public List<Choice> getRights() {
        return List.of(
                new Choice("", words.say("coverage.all")),
                new Choice(word(Rights.ENDING), words.say("library.ending", PictureLibrary.DAYS_AHEAD)),
                new Choice(word(Rights.ENDED), words.say("library.ended")));
    }

    /** The languages of the site, in its order. */
    public List<Choice> getLanguages() {
        return Stream.concat(Stream.of(new Choice("", words.say("coverage.all"))), names.languages().stream())
                .toList();
    }

    /** How the rights are to stand; empty for however, as with the others. */
    public String getRight() {
        return chosen("rights", getRights());
    }

    /** Tag of the language in which it is not said what a picture shows. */
    public String getUndescribed() {
        return chosen("undescribed", getLanguages());
    }

    /** Whether anything is looked for. */
    public boolean isNarrowed() {
        return !getQuestion().isBlank()
                || !getRight().isEmpty()
                || !getUndescribed().isEmpty();
    }

    /** The page that the address asks for, counted from 1. */
    public int getPage() {
        String asked = inHand.sent("page");
        return asked.matches("[0-9]{1,6}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(asked))) : 1;
    }

    /** What is looked for. */
    PictureLibrary.Wanted wanted() {
        return new PictureLibrary.Wanted(
                getQuestion(),
                Arrays.stream(Rights.values())
                        .filter(one -> word(one).equals(getRight()))
                        .findFirst(),
                Optional.of(getUndescribed()).filter(tag -> !tag.isEmpty()));
    }

    /** The address of a page of the same pictures. */
    public String address(int page) {
        return "/newsroom/library?"
                + Stream.of(
                                parameter("q", getQuestion()),
                                parameter("rights", getRight()),
                                parameter("undescribed", getUndescribed()),
                                parameter("story", inHand.sent("story")),
                                parameter("language", inHand.getLanguage()),
                                "page=" + page)
                        .filter(parameter -> !parameter.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String word(Rights rights) {
        return rights.name().toLowerCase(Locale.ROOT);
    }

    private String chosen(String name, List<Choice> choices) {
        String sent = inHand.sent(name);
        return choices.stream().anyMatch(choice -> choice.value().equals(sent)) ? sent : "";
    }
}
