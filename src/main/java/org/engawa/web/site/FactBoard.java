package org.engawa.web.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.locale.LocalText;
import org.engawa.reading.Route;
import org.engawa.reading.Timing;
import org.engawa.story.Details;
import org.engawa.story.PartialDate;
import org.engawa.story.StoryFacts;
import org.engawa.theme.view.Fact;
import org.engawa.theme.view.FactValue;
import org.engawa.theme.view.Link;
import org.engawa.theme.view.Span;
import org.engawa.theme.view.Words;
import org.engawa.vocabulary.Venue;
import org.jspecify.annotations.Nullable;

/** The typed fields of a story as labelled facts; what is not known is left out. */
final class FactBoard {
    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:www\\.)?([^/?#]+).*$");

    private final Draft draft;
    private final List<Fact> facts = new ArrayList<>();

    FactBoard(Draft draft) {
        this.draft = draft;
    }

    List<Fact> facts(StoryFacts story) {
        Details details = story.details();
        if (details instanceof Details.Result result) {
            result(result);
        } else if (details instanceof Details.Profile profile) {
            person(profile.person());
        } else if (details instanceof Details.Exhibit exhibit) {
            exhibit(exhibit, story);
        } else if (details instanceof Details.Event event) {
            event(event, story);
        } else if (details instanceof Details.Speech speech) {
            speech(speech);
        } else if (details instanceof Details.Article article) {
            text("author", article.author());
        } else if (details instanceof Details.Programme programme) {
            programme(programme);
        } else if (details instanceof Details.Challenge challenge) {
            challenge(challenge);
        }
        return facts;
    }

    private void result(Details.Result result) {
        word("field", "field", result.field());
        text("project", result.project());
        if (result.code() != null) {
            add("code", plain(result.code().text()));
        }
        period("period", result.start(), result.end());
        add(
                "partners",
                result.partners().stream()
                        .map(partner -> new FactValue.Text(
                                draft.words(partner.name()),
                                new Cards(draft).country(partner.country()).text()))
                        .toArray(FactValue[]::new));
    }

    private void person(String key) {
        Optional.ofNullable(draft.vocabulary().people().get(key)).ifPresent(person -> {
            add("person", to(Route.person(key), draft.text(person.names())));
            text("discipline", person.field());
            text("affiliation", person.affiliation());
        });
    }

    private void exhibit(Details.Exhibit exhibit, StoryFacts story) {
        cancelled(exhibit.status());
        venue(story.venue());
        period("when", exhibit.start(), exhibit.end());
        List<FactValue> stops = new ArrayList<>();
        for (Details.Stop stop : exhibit.tour()) {
            Venue venue = draft.vocabulary().venues().get(stop.venue());
            stops.add(venue == null ? plain(stop.venue()) : to(Route.venue(venue.key()), draft.text(venue.names())));
            if (stop.start() != null || stop.end() != null) {
                stops.add(new FactValue.When(span(stop.start(), stop.end()), ""));
            }
        }
        add("tour", stops.toArray(FactValue[]::new));
        word("admission", "admission", exhibit.admission());
        site(exhibit.website());
    }

    private void event(Details.Event event, StoryFacts story) {
        cancelled(event.status());
        Timing timing = new Cards(draft).timing(story);
        Span span = Cards.span(timing);
        if (span != null) {
            // An hour means nothing without the place whose clock it is.
            add("when", new FactValue.When(span, event.start().hasHour() ? draft.text(event.place()) : ""));
        }
        text("place", event.place());
        venue(story.venue());
        word("attendance", "attendance", event.attendance());
        text("organiser", event.organiser());
        site(event.website());
    }

    private void speech(Details.Speech speech) {
        text("speaker", speech.speaker());
        text("occasion", speech.occasion());
        add("date", new FactValue.When(span(speech.date(), speech.date()), ""));
        text("place", speech.place());
    }

    private void programme(Details.Programme programme) {
        Optional.ofNullable(draft.vocabulary().programmes().get(programme.programme()))
                .ifPresent(known -> add("programme", to(Route.programme(known.key()), draft.text(known.names()))));
        if (programme.end() == null && programme.start() != null) {
            add("start", new FactValue.When(span(programme.start(), programme.start()), ""));
        } else {
            period("period", programme.start(), programme.end());
        }
        add(
                "operators",
                programme.operators().stream()
                        .map(operator -> new FactValue.Text(draft.words(operator), ""))
                        .toArray(FactValue[]::new));
        site(programme.website());
    }

    private void challenge(Details.Challenge challenge) {
        Optional.ofNullable(draft.vocabulary().topics().get(challenge.topic()))
                .ifPresent(topic -> add("topic", to(Route.topic(topic.key()), draft.text(topic.names()))));
        add(
                "goals",
                challenge.goals().stream()
                        .map(goal -> plain(String.valueOf(goal)))
                        .toArray(FactValue[]::new));
    }

    private void venue(@Nullable String key) {
        Venue venue = key == null ? null : draft.vocabulary().venues().get(key);
        if (venue != null) {
            add("venue", to(Route.venue(venue.key()), draft.text(venue.names())));
        }
    }

    private void cancelled(Details.Status status) {
        if (status != Details.Status.SCHEDULED) {
            word("status", "status", status);
        }
    }

    void period(String key, @Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null || end != null) {
            add(key, new FactValue.When(span(start, end), ""));
        }
    }

    private static Span span(@Nullable PartialDate start, @Nullable PartialDate end) {
        return new Span(start == null ? null : Timing.exact(start), end == null ? null : Timing.exact(end));
    }

    void text(String key, @Nullable LocalText text) {
        if (text != null && !text.texts().isEmpty()) {
            add(key, new FactValue.Text(draft.words(text), ""));
        }
    }

    void site(@Nullable String address) {
        if (address != null) {
            add("website", new FactValue.Site(address, HOST.matcher(address).replaceFirst("$1")));
        }
    }

    private void word(String key, String prefix, @Nullable Enum<?> value) {
        if (value != null) {
            add(key, new FactValue.Word(prefix + "." + word(value)));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private FactValue plain(String text) {
        return new FactValue.Text(new Words(text, draft.tongue(draft.language()), false), "");
    }

    FactValue to(Route route, String text) {
        return new FactValue.To(new Link(route.in(draft.language()), text));
    }

    void add(String key, FactValue... values) {
        if (values.length > 0) {
            facts.add(new Fact(key, Arrays.asList(values)));
        }
    }

    List<Fact> facts() {
        return facts;
    }
}
