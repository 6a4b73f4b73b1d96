package org.engawa.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.locale.LocalText;
import org.engawa.story.Details;
import org.engawa.story.Evidence;
import org.engawa.story.PartialDate;
import org.engawa.story.PictureFacts;
import org.engawa.story.StoryFacts;
import org.engawa.story.StoryText;
import org.engawa.story.Withdrawal;
import org.jspecify.annotations.Nullable;

/** The fields of `story.yaml` and of the front matter in the order in which people write them. */
final class StoryWriter {
    private StoryWriter() {}

    static Map<String, @Nullable Object> story(String originalLanguage, StoryFacts facts) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", facts.kind().word());
        fields.put("original", originalLanguage);
        fields.put("mission", facts.mission());
        fields.put("published", facts.published().toString());
        fields.put("updated", facts.updated() == null ? null : facts.updated().toString());
        fields.put("countries", facts.countries());
        fields.put("programmes", facts.programmes());
        fields.put("topics", facts.topics());
        fields.put("people", facts.people());
        fields.put("venue", facts.venue());
        fields.put("cover", facts.cover());
        fields.put("details", details(facts.details()));
        fields.put(
                "evidence",
                listOrNull(facts.evidence().stream().map(StoryWriter::evidence).toList()));
        fields.put(
                "pictures",
                listOrNull(facts.pictures().stream().map(StoryWriter::picture).toList()));
        fields.put("adapts", facts.adapts() == null ? null : facts.adapts().text());
        fields.put("withdrawn", facts.withdrawal() == null ? null : withdrawal(facts.withdrawal()));
        return fields;
    }

    /** @param withdrawn how the text was withdrawn while its story stays; null where it was not */
    static Map<String, @Nullable Object> frontMatter(StoryText text, @Nullable Withdrawal withdrawn) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("summary", text.summary());
        fields.put("translator", text.translator());
        fields.put("withdrawn", withdrawn == null ? null : withdrawal(withdrawn));
        return fields;
    }

    private static Map<String, @Nullable Object> details(Details details) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        switch (details.kind()) {
            case RESULT -> result((Details.Result) details, fields);
            case PROFILE -> fields.put("person", ((Details.Profile) details).person());
            case EXHIBIT -> exhibit((Details.Exhibit) details, fields);
            case EVENT -> event((Details.Event) details, fields);
            case SPEECH -> speech((Details.Speech) details, fields);
            case ARTICLE -> fields.put("author", text(((Details.Article) details).author()));
            case PROGRAMME -> programme((Details.Programme) details, fields);
            case CHALLENGE -> {
                fields.put("topic", ((Details.Challenge) details).topic());
                fields.put("goals", ((Details.Challenge) details).goals());
            }
        }
        return fields;
    }

    private static void result(Details.Result result, Map<String, @Nullable Object> fields) {
        fields.put("field", result.field() == null ? null : DetailsReader.word(result.field()));
        fields.put("project", text(result.project()));
        fields.put("code", written(result.code()));
        period(result.start(), result.end(), fields);
        List<Object> partners = new ArrayList<>();
        for (Details.Partner partner : result.partners()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("name", text(partner.name()));
            entry.put("country", partner.country());
            entry.put("ror", written(partner.ror()));
            partners.add(entry);
        }
        fields.put("partners", listOrNull(partners));
    }

    private static void exhibit(Details.Exhibit exhibit, Map<String, @Nullable Object> fields) {
        period(exhibit.start(), exhibit.end(), fields);
        fields.put("admission", exhibit.admission() == null ? null : DetailsReader.word(exhibit.admission()));
        fields.put("status", status(exhibit.status()));
        fields.put("website", exhibit.website());
        List<Object> tour = new ArrayList<>();
        for (Details.Stop stop : exhibit.tour()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("venue", stop.venue());
            period(stop.start(), stop.end(), entry);
            tour.add(entry);
        }
        fields.put("tour", listOrNull(tour));
    }

    private static void event(Details.Event event, Map<String, @Nullable Object> fields) {
        fields.put("start", event.start().text());
        fields.put("end", event.end() == null ? null : event.end().text());
        fields.put("zone", event.zone());
        fields.put("place", text(event.place()));
        fields.put("attendance", event.attendance() == null ? null : DetailsReader.word(event.attendance()));
        fields.put("status", status(event.status()));
        fields.put("organiser", text(event.organiser()));
        fields.put("website", event.website());
    }

    private static void speech(Details.Speech speech, Map<String, @Nullable Object> fields) {
        fields.put("speaker", text(speech.speaker()));
        fields.put("occasion", text(speech.occasion()));
        fields.put("date", speech.date().text());
        fields.put("place", text(speech.place()));
    }

    private static void programme(Details.Programme programme, Map<String, @Nullable Object> fields) {
        fields.put("programme", programme.programme());
        period(programme.start(), programme.end(), fields);
        fields.put(
                "operators",
                listOrNull(programme.operators().stream().map(StoryWriter::text).toList()));
        fields.put("website", programme.website());
    }

    private static void period(
            @Nullable PartialDate start, @Nullable PartialDate end, Map<String, @Nullable Object> fields) {
        fields.put("start", start == null ? null : start.text());
        fields.put("end", end == null ? null : end.text());
    }

    private static @Nullable String status(Details.Status status) {
        return status == Details.Status.SCHEDULED ? null : DetailsReader.word(status);
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", evidence.id());
        fields.put("title", evidence.title());
        fields.put("publisher", evidence.publisher());
        fields.put("url", evidence.url());
        fields.put("doi", written(evidence.doi()));
        fields.put("language", evidence.language());
        fields.put("date", evidence.date() == null ? null : evidence.date().text());
        fields.put("supports", evidence.supports());
        return fields;
    }

    private static Map<String, @Nullable Object> picture(PictureFacts picture) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", picture.file());
        fields.put("credit", picture.credit());
        fields.put("licence", picture.licence());
        fields.put("alt", text(picture.alt()));
        fields.put("until", picture.until() == null ? null : picture.until().toString());
        fields.put("consent", picture.consent() == null ? null : DetailsReader.word(picture.consent()));
        fields.put("focus", picture.focus() == null ? null : picture.focus().text());
        return fields;
    }

    private static Map<String, @Nullable Object> withdrawal(Withdrawal withdrawal) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", withdrawal.day().toString());
        fields.put("manner", DetailsReader.word(withdrawal.manner()));
        fields.put("reason", text(withdrawal.reason()));
        fields.put(
                "replacement",
                withdrawal.replacement() == null
                        ? null
                        : withdrawal.replacement().text());
        return fields;
    }

    /** An identifier as it stands in files. */
    static @Nullable String written(@Nullable Record identifier) {
        return identifier == null ? null : identifier.toString();
    }

    static @Nullable Map<String, String> text(@Nullable LocalText text) {
        return text == null ? null : text.texts();
    }

    private static @Nullable List<?> listOrNull(List<?> list) {
        return list.isEmpty() ? null : list;
    }
}
