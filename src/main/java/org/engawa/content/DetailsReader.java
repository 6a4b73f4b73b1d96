package org.engawa.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.locale.LocalText;
import org.engawa.source.Fields;
import org.engawa.story.Details;
import org.engawa.story.EventTime;
import org.engawa.story.Kind;
import org.engawa.story.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the typed fields of a kind. */
final class DetailsReader {
    private static final String EVENT_TIME = "a day or a local time such as 2025-08-20 or 2025-08-20T09:30";

    private DetailsReader() {}

    static Details read(Kind kind, Fields fields) {
        Details details = switch (kind) {
            case RESULT -> result(fields);
            case PROFILE -> new Details.Profile(fields.text("person"));
            case EXHIBIT -> exhibit(fields);
            case EVENT -> event(fields);
            case SPEECH ->
                new Details.Speech(
                        Texts.required(fields, "speaker"),
                        Texts.required(fields, "occasion"),
                        fields.value("date", Texts.PARTIAL_DATE, PartialDate::new, new PartialDate("1970")),
                        Texts.optional(fields, "place"));
            case ARTICLE -> new Details.Article(Texts.required(fields, "author"));
            case PROGRAMME -> programme(fields);
            case CHALLENGE -> challenge(fields);
        };
        fields.refuseOthers();
        return details;
    }

    private static Details.Result result(Fields fields) {
        List<Details.Partner> partners = new ArrayList<>();
        for (Fields partner : fields.fieldsList("partners")) {
            partners.add(new Details.Partner(
                    Texts.required(partner, "name"), partner.text("country"), Identifiers.ror(partner, "ror")));
            partner.refuseOthers();
        }
        Details.Result result = new Details.Result(
                word(fields, "field", Details.ResearchField.class),
                Texts.optional(fields, "project"),
                Identifiers.code(fields, "code"),
                date(fields, "start"),
                date(fields, "end"),
                partners);
        order(fields, result.start(), result.end());
        return result;
    }

    private static Details.Exhibit exhibit(Fields fields) {
        List<Details.Stop> tour = new ArrayList<>();
        for (Fields stop : fields.fieldsList("tour")) {
            Details.Stop next = new Details.Stop(stop.text("venue"), date(stop, "start"), date(stop, "end"));
            order(stop, next.start(), next.end());
            tour.add(next);
            stop.refuseOthers();
        }
        Details.Exhibit exhibit = new Details.Exhibit(
                date(fields, "start"),
                date(fields, "end"),
                word(fields, "admission", Details.Admission.class),
                status(fields),
                Texts.address(fields, "website"),
                tour);
        order(fields, exhibit.start(), exhibit.end());
        return exhibit;
    }

    private static Details.Event event(Fields fields) {
        Details.Event event = new Details.Event(
                fields.value("start", EVENT_TIME, EventTime::new, new EventTime("1970-01-01")),
                fields.valueOrNull("end", EVENT_TIME, EventTime::new),
                Texts.zone(fields, "zone").getId(),
                Texts.required(fields, "place"),
                word(fields, "attendance", Details.Attendance.class),
                status(fields),
                Texts.optional(fields, "organiser"),
                Texts.address(fields, "website"));
        EventTime end = event.end();
        if (end != null && end.isBefore(event.start())) {
            fields.problem("end", "lies before `start`", "change one of the two");
        }
        return event;
    }

    private static Details.Programme programme(Fields fields) {
        List<LocalText> operators = new ArrayList<>();
        for (Fields operator : fields.fieldsList("operators")) {
            operators.add(Texts.of(operator));
        }
        Details.Programme programme = new Details.Programme(
                fields.text("programme"),
                date(fields, "start"),
                date(fields, "end"),
                operators,
                Texts.address(fields, "website"));
        order(fields, programme.start(), programme.end());
        return programme;
    }

    private static Details.Challenge challenge(Fields fields) {
        Details.Challenge challenge = new Details.Challenge(fields.text("topic"), fields.integers("goals"));
        if (challenge.goals().stream().anyMatch(goal -> goal < 1 || goal > 17)) {
            fields.problem("goals", "names a goal that does not exist", "the goals are numbered 1 to 17");
        }
        return challenge;
    }

    private static Details.Status status(Fields fields) {
        Details.Status status = word(fields, "status", Details.Status.class);
        return status == null ? Details.Status.SCHEDULED : status;
    }

    static @Nullable PartialDate date(Fields fields, String key) {
        return fields.valueOrNull(key, Texts.PARTIAL_DATE, PartialDate::new);
    }

    private static void order(Fields fields, @Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            fields.problem("end", "lies before `start`", "change one of the two");
        }
    }

    /** A constant of an enum by the word that it has in files. */
    static <E extends Enum<E>> @Nullable E word(Fields fields, String key, Class<E> type) {
        String expected = Stream.of(type.getEnumConstants())
                .map(DetailsReader::word)
                .collect(Collectors.joining(", ", "one of ", ""));
        return fields.valueOrNull(
                key,
                expected,
                text -> Stream.of(type.getEnumConstants())
                        .filter(constant -> word(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /** The word of a constant in files. */
    static String word(Enum<?> constant) {
        try {
            JsonProperty property =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(constant + " is a constant of its own class", e);
        }
    }
}
