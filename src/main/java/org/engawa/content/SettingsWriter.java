package org.engawa.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engawa.locale.Site;
import org.engawa.organization.Mission;
import org.engawa.publication.SiteSettings;
import org.engawa.publication.StandingPage;
import org.engawa.source.MarkdownFile;
import org.engawa.source.YamlWriter;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The files of the settings as {@link SettingsReader} reads them. */
final class SettingsWriter {
    private SettingsWriter() {}

    /** Contents of files by their names in the bundle. */
    static Map<String, String> files(SiteSettings settings) {
        Vocabulary words = settings.vocabulary();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site.yaml", YamlWriter.write(site(settings.site())));
        files.put("missions.yaml", entries(settings.missions(), mission -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("kind", mission.kind().word());
            fields.put("names", mission.names().texts());
            fields.put("country", mission.country());
            fields.put("zone", mission.zone().getId());
            fields.put("desk", mission.desk());
            fields.put("publishes", mission.publishes() ? "itself" : null);
            fields.put("press", mission.press() == null ? null : press(mission.press()));
            return fields;
        }));
        files.put("vocabulary/countries.yaml", countries(words));
        files.put("vocabulary/programmes.yaml", entries(words.programmes(), SettingsWriter::programme));
        files.put("vocabulary/topics.yaml", entries(words.topics(), SettingsWriter::topic));
        files.put("vocabulary/people.yaml", entries(words.people(), SettingsWriter::person));
        files.put("vocabulary/venues.yaml", entries(words.venues(), SettingsWriter::venue));
        files.put("vocabulary/terms.yaml", entries(words.terms(), SettingsWriter::term));
        settings.pages()
                .forEach((key, page) -> page.texts()
                        .forEach((language, text) ->
                                files.put(PagesReader.FOLDER + key + "/" + language + ".md", page(text))));
        return files;
    }

    private static Map<String, @Nullable Object> press(Mission.Press press) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("email", press.email());
        fields.put("telephone", press.telephone());
        return fields;
    }

    private static String page(StandingPage.Text text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", text.title());
        fields.put("summary", text.summary());
        return MarkdownFile.write(fields, text.body());
    }

    private static Map<String, @Nullable Object> site(Site site) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", site.name().texts());
        fields.put("tagline", site.tagline().texts());
        fields.put("languages", site.languages());
        fields.put("default", site.defaultLanguage());
        fields.put("address", site.address().toString());
        fields.put("zone", site.zone().getId());
        fields.put("theme", site.theme());
        return fields;
    }

    private static String countries(Vocabulary words) {
        Map<String, Object> regions = new LinkedHashMap<>();
        words.regions()
                .forEach(region -> regions.put(region.key(), region.names().texts()));
        Map<String, Object> countries = new LinkedHashMap<>();
        for (Country country : words.countries().values()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("names", country.names().texts());
            fields.put("region", country.region());
            fields.put("point", List.of(country.latitude(), country.longitude()));
            countries.put(country.iso(), fields);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("regions", regions);
        file.put("countries", countries);
        return YamlWriter.write(file);
    }

    private static <T> String entries(
            Map<String, T> entries, Function<T, Map<String, ? extends @Nullable Object>> fields) {
        Map<String, Object> file = new LinkedHashMap<>();
        entries.forEach((key, entry) -> file.put(key, fields.apply(entry)));
        return YamlWriter.write(file);
    }

    private static Map<String, @Nullable Object> programme(Programme programme) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("short", programme.brief());
        fields.put("names", programme.names().texts());
        fields.put("about", programme.about().texts());
        fields.put("ror", StoryWriter.written(programme.ror()));
        fields.put("start", programme.start());
        fields.put("end", programme.end());
        fields.put("website", programme.website());
        fields.put("evidence", references(programme.evidence()));
        return fields;
    }

    private static Map<String, @Nullable Object> topic(Topic topic) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("names", topic.names().texts());
        fields.put("about", topic.about().texts());
        fields.put("pattern", topic.pattern());
        fields.put("patternNote", topic.patternNote().texts());
        return fields;
    }

    private static Map<String, @Nullable Object> person(Person person) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("names", person.names().texts());
        fields.put("reading", person.reading());
        fields.put("orcid", StoryWriter.written(person.orcid()));
        fields.put("country", person.country());
        fields.put("field", person.field().texts());
        fields.put("affiliation", person.affiliation().texts());
        fields.put("website", person.website());
        fields.put("evidence", references(person.evidence()));
        return fields;
    }

    private static Map<String, @Nullable Object> venue(Venue venue) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("names", venue.names().texts());
        fields.put("about", venue.about().texts());
        fields.put("city", venue.city().texts());
        fields.put("country", venue.country());
        fields.put("zone", venue.zone());
        fields.put("address", venue.address());
        fields.put("opened", venue.opened());
        fields.put("website", venue.website());
        fields.put("evidence", references(venue.evidence()));
        return fields;
    }

    private static Map<String, @Nullable Object> term(Term term) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("names", term.names().texts());
        fields.put("avoid", term.avoid().isEmpty() ? null : term.avoid());
        return fields;
    }

    private static @Nullable List<?> references(List<Reference> references) {
        if (references.isEmpty()) {
            return null;
        }
        return references.stream()
                .map(reference -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("title", reference.title());
                    fields.put("url", reference.url());
                    return fields;
                })
                .collect(Collectors.toList());
    }
}
