package org.engawa.web.newsroom.outside;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.locale.MessageFile;
import org.engawa.locale.Site;
import org.engawa.reading.MediaPaths;
import org.engawa.remark.Place;
import org.engawa.remark.Saying;
import org.engawa.remark.Spot;
import org.engawa.signoff.Verdict;
import org.engawa.story.StoryText;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Problem;
import org.engawa.web.newsroom.ShownText;
import org.engawa.web.newsroom.Zones;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.Opinion;
import org.engawa.workflow.OutsideOpinions;
import org.engawa.workflow.OutsideOpinions.Question;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The page `/newsroom/opinion`, on which somebody outside confirms a text, objects to it, or proposes changes passage by passage.
 * Whoever has the link is asked; looking at the page answers nothing, since programs that read letters look at links as well.
 */
@Named("opinion")
@RequestScoped
public class OpinionPage {
    /** Where it is. */
    public static final String PATH = "/newsroom/opinion";

    private static final String LINK = "link";
    private static final String VERDICT = "verdict";
    private static final String SAID = "said";

    @Inject
    private OutsideOpinions opinions;

    @Inject
    private CurrentSignIn visitor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OutsideWords told;

    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Question question;
    private boolean given;

    @PostConstruct
    void look() {
        question = opinions.open(getLink(), origin()).orElse(null);
        if (question != null) {
            told.speak(question.tongue());
        }
    }

    /** Answers. */
    public void give() {
        Optional<Verdict> verdict = verdict();
        if (question == null) {
            return;
        }
        if (verdict.isEmpty()) {
            problems.add(new Problem("verdict-confirmed", told.say("no-verdict")));
            return;
        }
        Opinion opinion = new Opinion(verdict.get(), new Saying(getSaid()), proposed());
        try {
            opinions.give(getLink(), origin(), sent("mark"), opinion);
            given = true;
        } catch (Refused e) {
            look();
            e.refusals().forEach(refusal -> problems.add(new Problem(SAID, said(refusal))));
        } catch (NoSuchEdition e) {
            question = null;
        }
    }

    /** BCP 47 tag of the language of the page, known only once the link was looked at. */
    public String getLanguage() {
        return told.getLanguage();
    }

    /** `ltr` or `rtl`. */
    public String getDirection() {
        return told.getDirection();
    }

    /** Whether the link asks something. */
    public boolean isAlive() {
        return question != null;
    }

    /** Whether it was answered just now. */
    public boolean isGiven() {
        return given;
    }

    /** Whether the text has changed since they were asked. */
    public boolean isChanged() {
        return asked().changed();
    }

    /** Who asks whom, and until when, as a sentence. */
    public String getLead() {
        String end = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .localizedBy(told.locale())
                .format(asked().ends()
                        .atZoneSameInstant(asked().sheet().mission().zone()));
        return told.say(
                "lead",
                asked().asked(),
                asked().by(),
                asked().sheet()
                        .mission()
                        .names()
                        .in(List.of(told.getLanguage(), MessageFile.ENGLISH))
                        .text(),
                end,
                Zones.city(asked().sheet().mission().zone().getId(), told.locale()));
    }

    /** Of the text. */
    public String getTitle() {
        return asked().sheet().text().title();
    }

    /** BCP 47 tag of the language of the text. */
    public String getTextLanguage() {
        return asked().sheet().key().language();
    }

    /** The direction in which it is written. */
    public String getTextDirection() {
        return Site.rightToLeft(getTextLanguage()) ? "rtl" : "ltr";
    }

    /** Hash of exactly what is shown. */
    public String getMark() {
        return asked().sheet().mark();
    }

    /** The token of the link. */
    public String getLink() {
        return sent(LINK);
    }

    /** The address of the text as readers will see it. */
    public String getShown() {
        return shown("");
    }

    /** What was chosen, in small letters; empty for nothing. */
    public String getVerdict() {
        return sent(VERDICT);
    }

    /** What was said of the whole, as typed. */
    public String getSaid() {
        return sent(SAID);
    }

    /** Title, summary and passages, each with a field for what should be changed. */
    public List<AskedSpot> getSpots() {
        return asked().spots().stream()
                .filter(spot -> spot.place() != Place.WHOLE && !spot.words().isBlank())
                .map(this::spot)
                .toList();
    }

    /** What was typed before the link asked nothing any more, so that it can be kept; empty when nothing was, or it is in the form. */
    public List<String> getWritten() {
        if (given || (question != null && !question.changed())) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().equals(SAID) || isSpot(sent.getKey()))
                .flatMap(sent -> Stream.of(sent.getValue()))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isSpot(String field) {
        return Stream.of(Place.values())
                .map(place -> place.name().toLowerCase(Locale.ROOT))
                .anyMatch(place -> field.equals(place) || field.startsWith(place + "-"));
    }

    /** What must be put right. */
    public List<Problem> getProblems() {
        return List.copyOf(problems);
    }

    private AskedSpot spot(Spot spot) {
        String label =
                told.say("spot." + spot.place().name().toLowerCase(Locale.ROOT), Integer.toString(spot.position() + 1));
        return new AskedSpot(spot.name(), label, html(spot), sent(spot.name()), problem(spot));
    }

    private @Nullable String problem(Spot spot) {
        int length = new Saying(sent(spot.name())).length();
        return length > Saying.LONGEST
                ? told.say("refusal.remark-long", Integer.toString(length), Integer.toString(Saying.LONGEST))
                : null;
    }

    private String html(Spot spot) {
        // Title and summary are plain text, in which signs of Markdown mean themselves.
        String markdown =
                spot.place() == Place.PASSAGE ? spot.words() : spot.words().replaceAll("([\\p{Punct}])", "\\\\$1");
        return ShownText.html(
                new StoryText("", "", markdown, null),
                asked().facts(),
                asked().sheet().key(),
                spot.name() + "-",
                path -> shown(path.substring(MediaPaths.PICTURES.length())));
    }

    private String shown(String picture) {
        return "/newsroom/shown?link=" + getLink() + (picture.isEmpty() ? "" : "&picture=" + picture);
    }

    private Map<String, Saying> proposed() {
        Map<String, Saying> proposed = new LinkedHashMap<>();
        asked().spots().forEach(spot -> {
            Saying said = new Saying(sent(spot.name()));
            if (!said.isEmpty()) {
                proposed.put(spot.name(), said);
            }
        });
        return proposed;
    }

    private Optional<Verdict> verdict() {
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(getVerdict()))
                .findFirst();
    }

    private String said(Refusal refusal) {
        String key = refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return told.say("refusal." + key, refusal.names().toArray());
    }

    private Question asked() {
        Question known = question;
        if (known == null) {
            throw new IllegalStateException("the link asks nothing");
        }
        return known;
    }

    private String origin() {
        return visitor.browser().origin();
    }

    private String sent(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
