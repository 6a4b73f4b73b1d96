package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.Kind;
import org.engawa.story.PartialDate;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Zones;

/** The fields without which a story of a kind can't begin. All else of its kind is added later. */
@Named("ofKind")
@RequestScoped
public class KindForm {
    @Inject
    private Problems problems;

    @Inject
    private SiteNames names;

    @Inject
    private CurrentMember me;

    @Inject
    private Zones zones;

    private String subject = "";
    private String start = "";
    private String venueZone = "";
    private String place = "";
    private String speaker = "";
    private String occasion = "";
    private String date = "";
    private String author = "";

    /**
     * The fields as they were typed; none when something is missing or wrong, which is noted.
     *
     * @param language BCP 47 tag of what was typed
     */
    Optional<Details> read(Kind kind, String language) {
        Optional<Details> read = switch (kind) {
            case RESULT -> Optional.of(new Details.Result(null, null, null, null, null, List.of()));
            case EXHIBIT ->
                Optional.of(new Details.Exhibit(null, null, null, Details.Status.SCHEDULED, null, List.of()));
            case PROFILE -> chosen("subject").map(Details.Profile::new);
            case PROGRAMME -> chosen("scheme").map(key -> new Details.Programme(key, null, null, List.of(), null));
            case CHALLENGE -> chosen("issue").map(key -> new Details.Challenge(key, List.of()));
            case EVENT -> event(language);
            case SPEECH -> speech(language);
            case ARTICLE -> article(language);
        };
        return problems.isNone() ? read : Optional.empty();
    }

    private Optional<String> chosen(String field) {
        problems.want(field, subject);
        return Optional.of(subject);
    }

    private Optional<Details> event(String language) {
        Optional<EventTime> begins = parsed("start", start, EventTime::new);
        Optional<ZoneId> zone = Zones.zone(venueZone);
        if (zone.isEmpty()) {
            problems.add("venue-zone", "problem.zone");
        }
        problems.want("place", place);
        return begins.map(time -> new Details.Event(
                time,
                null,
                venueZone,
                LocalText.of(language, Typed.line(place)),
                null,
                Details.Status.SCHEDULED,
                null,
                null));
    }

    private Optional<Details> speech(String language) {
        problems.want("speaker", speaker);
        problems.want("occasion", occasion);
        return parsed("date", date, PartialDate::new)
                .map(day -> new Details.Speech(
                        LocalText.of(language, Typed.line(speaker)),
                        LocalText.of(language, Typed.line(occasion)),
                        day,
                        null));
    }

    private Optional<Details> article(String language) {
        problems.want("author", author);
        return Optional.of(new Details.Article(LocalText.of(language, Typed.line(author))));
    }

    private <T> Optional<T> parsed(String field, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text.strip()));
        } catch (DateTimeException e) {
            problems.add(field, field.equals("date") ? "problem.date" : "problem.start");
            return Optional.empty();
        }
    }

    /** The people of the vocabulary. */
    public List<Choice> getPeople() {
        return names.choices(vocabulary().people().values(), one -> one.key(), one -> one.names());
    }

    /** The programmes of the vocabulary. */
    public List<Choice> getProgrammes() {
        return names.choices(vocabulary().programmes().values(), one -> one.key(), one -> one.names());
    }

    /** The topics of the vocabulary. */
    public List<Choice> getTopics() {
        return names.choices(vocabulary().topics().values(), one -> one.key(), one -> one.names());
    }

    /** All zones, none of them first. */
    public List<Choice> getZones() {
        return Stream.concat(Stream.of(names.none()), zones.getAll().stream()).toList();
    }

    private Vocabulary vocabulary() {
        return names.settings().vocabulary();
    }

    /** Key of whom or what the story is about. */
    public String getSubject() {
        return subject;
    }

    /** Key of whom or what the story is about, as typed. */
    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** When an event begins, as in ISO 8601. */
    public String getStart() {
        return start;
    }

    /** When an event begins, as in ISO 8601, as typed. */
    public void setStart(String start) {
        this.start = start;
    }

    /** The zone of an event; the member's own, until another is chosen. */
    public String getVenueZone() {
        return venueZone.isEmpty() ? Zones.chosen(me.get().zone()) : venueZone;
    }

    /** The zone of an event, as typed. */
    public void setVenueZone(String venueZone) {
        this.venueZone = venueZone;
    }

    /** Where an event is. */
    public String getPlace() {
        return place;
    }

    /** Where an event is, as typed. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** Who spoke. */
    public String getSpeaker() {
        return speaker;
    }

    /** Who spoke, as typed. */
    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    /** On which occasion. */
    public String getOccasion() {
        return occasion;
    }

    /** On which occasion, as typed. */
    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    /** The day of a speech. */
    public String getDate() {
        return date;
    }

    /** The day of a speech, as typed. */
    public void setDate(String date) {
        this.date = date;
    }

    /** Who wrote an article. */
    public String getAuthor() {
        return author;
    }

    /** Who wrote an article, as typed. */
    public void setAuthor(String author) {
        this.author = author;
    }
}
