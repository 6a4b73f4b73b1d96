package org.engawa.web.newsroom.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engawa.publication.Settings;
import org.engawa.reading.Route;
import org.engawa.story.StoryText;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.ShownText;
import org.engawa.workflow.Act;
import org.engawa.workflow.Sheet;

/** The edition that is reviewed, published or withdrawn, as its pages show it. */
@Named
@RequestScoped
public class Looking {
    @Inject
    private InHand inHand;

    @Inject
    private Languages languages;

    @Inject
    private Refusals refusals;

    @Inject
    private Hours hours;

    @Inject
    private Settings settings;

    /** The text as it was saved last. */
    public StoryText getText() {
        return sheet().text();
    }

    /** Its title, plain. */
    public String getTitle() {
        return getText().title();
    }

    /** Its summary, plain. */
    public String getSummary() {
        return getText().summary();
    }

    /** Its body, safe HTML. */
    public String getHtml() {
        return ShownText.html(getText(), sheet().facts(), inHand.key(), "text-");
    }

    /** Whether another text is public in this language. */
    public boolean isOver() {
        return live().isPresent();
    }

    /** The title that is public. */
    public String getLiveTitle() {
        return live().map(StoryText::title).orElse("");
    }

    /** The summary that is public. */
    public String getLiveSummary() {
        return live().map(StoryText::summary).orElse("");
    }

    /** The body that is public, safe HTML. */
    public String getLiveHtml() {
        return live().map(text -> ShownText.html(text, sheet().facts(), inHand.key(), "live-"))
                .orElse("");
    }

    /** The name of the language. */
    public String getLanguage() {
        return languages.name(inHand.getLanguage());
    }

    /** The word for where it stands. */
    public String getState() {
        return refusals.state(sheet().state());
    }

    /** What the checks find, as sentences. */
    public List<String> getProblems() {
        return sheet().problems().stream().map(refusals::say).toList();
    }

    /** The hash of exactly what is shown. */
    public String getMark() {
        return sheet().mark();
    }

    /** Whether the member can do an act now, by its name in small letters. */
    public boolean may(String act) {
        return sheet().may(act(act));
    }

    /** Why the member can't, as sentences. */
    public List<String> whyNot(String act) {
        return sheet().refusals().getOrDefault(act(act), List.of()).stream()
                .map(refusals::say)
                .toList();
    }

    /** Whether a reviewer has begun. */
    public boolean isOpened() {
        return sheet().judgement().opened().isPresent();
    }

    /** How it came through review. */
    public String getSentBy() {
        return sheet().judgement().sentBy();
    }

    /** Who approved it; empty for nobody. */
    public String getApprovedBy() {
        return sheet().judgement().holds() ? sheet().judgement().approvedBy() : "";
    }

    /** Why it was returned, or published in an emergency; empty for neither. */
    public String getReason() {
        return sheet().judgement().reason();
    }

    /** Whether it was published without a review and nobody has looked since. */
    public boolean isUnreviewed() {
        return sheet().judgement().unreviewed();
    }

    /** When it becomes public, in the mission's city, the member's and Tokyo; empty unless it is scheduled. */
    public List<String> getDue() {
        return sheet().due()
                .map(due -> hours.everywhere(due, sheet().mission().zone()))
                .orElse(List.of());
    }

    /** Where readers find it, once it is public. */
    public String getAddress() {
        return settings.current().site().address()
                + Route.story(sheet().slug().text()).in(inHand.getLanguage());
    }

    /** The languages in which readers see the story now, by name. */
    public String getPublicLanguages() {
        return sheet().languages().stream()
                .filter(Sheet.Sibling::live)
                .map(sibling -> languages.name(sibling.language()))
                .collect(Collectors.joining(" · "));
    }

    /** The path of another page about the same edition. */
    public String path(String page) {
        return inHand.path(page);
    }

    private Optional<StoryText> live() {
        return sheet().live().filter(text -> !text.equals(getText()));
    }

    private Sheet sheet() {
        return inHand.sheet();
    }

    private static Act act(String name) {
        return Act.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
