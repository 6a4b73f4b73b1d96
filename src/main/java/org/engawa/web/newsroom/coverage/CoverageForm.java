package org.engawa.web.newsroom.coverage;

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
import org.engawa.organization.Mission;
import org.engawa.story.Kind;
import org.engawa.story.Standing;
import org.engawa.vocabulary.Country;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Coverage;
import org.jspecify.annotations.Nullable;

/** What the address asks of the table, and what can be asked. Whatever is none of the choices counts as not asked. */
@Named
@RequestScoped
public class CoverageForm {
    private static final int LAST_PAGE = 100_000;

    @Inject
    private InHand inHand;

    @Inject
    private Coverage coverage;

    @Inject
    private SiteNames names;

    @Inject
    private Words words;

    @Inject
    private CellWords cells;

    private @Nullable List<Choice> missions;

    /** The missions of which the member sees stories. */
    public List<Choice> getMissions() {
        List<Choice> known = missions;
        if (known == null) {
            known = offered(names.named(coverage.missions(inHand.actor()), Mission::key, Mission::names));
            missions = known;
        }
        return known;
    }

    /** All kinds. */
    public List<Choice> getKinds() {
        return offered(Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.word(), words.say("kind.".concat(kind.word()))))
                .toList());
    }

    /** All countries of the vocabulary. */
    public List<Choice> getCountries() {
        return offered(names.named(names.settings().vocabulary().countries().values(), Country::iso, Country::names));
    }

    /** The languages of the site, in its order. */
    public List<Choice> getLanguages() {
        return offered(names.languages());
    }

    /** Where a story may stand. */
    public List<Choice> getStandings() {
        return offered(Arrays.stream(Standing.Group.values())
                .map(group -> new Choice(word(group), cells.say(group)))
                .toList());
    }

    /** Key of the mission that was chosen; empty for all, as with the others. */
    public String getMission() {
        return chosen("mission", getMissions());
    }

    /** Word of the kind. */
    public String getKind() {
        return chosen("kind", getKinds());
    }

    /** Code of the country. */
    public String getCountry() {
        return chosen("country", getCountries());
    }

    /** Tag of the language. */
    public String getLanguage() {
        return chosen("language", getLanguages());
    }

    /** Word of where the stories are to stand in that language. */
    public String getStanding() {
        return getLanguage().isEmpty() ? "" : chosen("standing", getStandings());
    }

    /** Whether anything was chosen. */
    public boolean isNarrowed() {
        return !getQuery().isEmpty();
    }

    /** What was chosen. */
    Coverage.Wanted wanted() {
        return new Coverage.Wanted(
                given(getMission()),
                given(getKind()).map(Kind::of),
                given(getCountry()),
                given(getLanguage()),
                Arrays.stream(Standing.Group.values())
                        .filter(group -> word(group).equals(getStanding()))
                        .findFirst());
    }

    /** The languages of the table: the one that was chosen, else all of the site. */
    List<String> languages() {
        return given(getLanguage())
                .map(List::of)
                .orElseGet(() -> names.settings().site().languages());
    }

    /** The page that the address asks for, counted from 1. */
    int page() {
        String asked = inHand.sent("page");
        return asked.matches("[0-9]{1,6}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(asked))) : 1;
    }

    /** What was chosen, as it stands in addresses; empty for nothing. */
    public String getQuery() {
        return Stream.of(
                        parameter("mission", getMission()),
                        parameter("kind", getKind()),
                        parameter("country", getCountry()),
                        parameter("language", getLanguage()),
                        parameter("standing", getStanding()))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static String word(Standing.Group group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Choice> offered(List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", words.say("coverage.all"))), choices.stream())
                .toList();
    }

    private String chosen(String name, List<Choice> choices) {
        String sent = inHand.sent(name);
        return choices.stream().anyMatch(choice -> choice.value().equals(sent)) ? sent : "";
    }
}
