package org.engawa.web.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.jspecify.annotations.Nullable;

/** The typed fields of a story in their published form. */
final class Facts {
    private Facts() {}

    static FactsDocument of(Details details) {
        String kind = details.kind().word();
        if (details instanceof Details.Result result) {
            return result(kind, result);
        }
        if (details instanceof Details.Profile profile) {
            return new FactsDocument.Profile(kind, profile.person());
        }
        if (details instanceof Details.Exhibit exhibit) {
            return exhibit(kind, exhibit);
        }
        if (details instanceof Details.Event event) {
            return event(kind, event);
        }
        if (details instanceof Details.Speech speech) {
            return new FactsDocument.Speech(
                    kind,
                    speech.speaker().texts(),
                    speech.occasion().texts(),
                    speech.date().text(),
                    texts(speech.place()));
        }
        if (details instanceof Details.Article article) {
            return new FactsDocument.Article(kind, article.author().texts());
        }
        return details instanceof Details.Programme programme
                ? programme(kind, programme)
                : challenge(kind, (Details.Challenge) details);
    }

    private static FactsDocument result(String kind, Details.Result result) {
        List<FactsDocument.Partner> partners = result.partners().stream()
                .map(partner ->
                        new FactsDocument.Partner(partner.name().texts(), partner.country(), text(partner.ror())))
                .toList();
        return new FactsDocument.Result(
                kind,
                word(result.field()),
                texts(result.project()),
                text(result.code()),
                text(result.start()),
                text(result.end()),
                partners);
    }

    private static FactsDocument exhibit(String kind, Details.Exhibit exhibit) {
        List<FactsDocument.Stop> tour = exhibit.tour().stream()
                .map(stop -> new FactsDocument.Stop(stop.venue(), text(stop.start()), text(stop.end())))
                .toList();
        return new FactsDocument.Exhibit(
                kind,
                text(exhibit.start()),
                text(exhibit.end()),
                word(exhibit.admission()),
                written(exhibit.status()),
                exhibit.website(),
                tour);
    }

    private static FactsDocument event(String kind, Details.Event event) {
        return new FactsDocument.Event(
                kind,
                event.start().text(),
                text(event.end()),
                event.zone(),
                event.place().texts(),
                word(event.attendance()),
                written(event.status()),
                texts(event.organiser()),
                event.website());
    }

    private static FactsDocument programme(String kind, Details.Programme programme) {
        return new FactsDocument.Programme(
                kind,
                programme.programme(),
                text(programme.start()),
                text(programme.end()),
                programme.operators().stream().map(LocalText::texts).toList(),
                programme.website());
    }

    private static FactsDocument challenge(String kind, Details.Challenge challenge) {
        return new FactsDocument.Challenge(kind, challenge.topic(), challenge.goals());
    }

    private static @Nullable Map<String, String> texts(@Nullable LocalText text) {
        return text == null ? null : text.texts();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : written(constant);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
