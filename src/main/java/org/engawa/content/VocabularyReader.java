package org.engawa.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.engawa.locale.LocalText;
import org.engawa.source.Fields;
import org.engawa.story.PartialDate;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Reference;
import org.engawa.vocabulary.Region;
import org.engawa.vocabulary.Term;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Venue;
import org.engawa.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the six files of the vocabulary. */
final class VocabularyReader {
    private static final String KEY_FORM = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final String COUNTRY_FORM = "[A-Z]{2}";

    private final BundleFiles files;

    VocabularyReader(BundleFiles files) {
        this.files = files;
    }

    Vocabulary read() {
        Fields countries = files.yaml("vocabulary/countries.yaml");
        List<Region> regions = new ArrayList<>();
        Fields regionFields = countries.fields("regions");
        for (String key : regionFields.keys()) {
            regions.add(new Region(key, Texts.required(regionFields, key)));
        }
        Map<String, Country> known = countries(countries, regions);
        countries.refuseOthers();
        return new Vocabulary(
                regions,
                known,
                entries("programmes", VocabularyReader::programme),
                entries("topics", VocabularyReader::topic),
                entries("people", VocabularyReader::person),
                entries("venues", VocabularyReader::venue),
                entries("terms", VocabularyReader::term));
    }

    private static Map<String, Country> countries(Fields file, List<Region> regions) {
        Map<String, Country> countries = new LinkedHashMap<>();
        Fields entries = file.fields("countries");
        for (String iso : entries.keys()) {
            Fields fields = entries.fields(iso);
            if (!iso.matches(COUNTRY_FORM)) {
                entries.problem(iso, "is no country code", "write its two letters of ISO 3166-1, for example ZM");
            }
            String region = fields.text("region");
            if (regions.stream().noneMatch(known -> known.key().equals(region))) {
                fields.problem("region", "`" + region + "` is not among the regions", "add it under `regions` above");
            }
            double[] point = point(fields);
            countries.put(iso, new Country(iso, Texts.required(fields, "names"), region, point[0], point[1]));
            fields.refuseOthers();
        }
        return countries;
    }

    private static double[] point(Fields fields) {
        List<String> numbers = fields.texts("point");
        try {
            double latitude = Double.parseDouble(numbers.get(0));
            double longitude = Double.parseDouble(numbers.get(1));
            if (numbers.size() == 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new double[] {latitude, longitude};
            }
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Reported below, like numbers out of range.
        }
        fields.problem(
                "point", "is not a place", "write the capital's latitude and longitude, for example [-15.42, 28.28]");
        return new double[] {0, 0};
    }

    private <T> Map<String, T> entries(String name, BiFunction<String, Fields, T> read) {
        Fields file = files.yaml("vocabulary/" + name + ".yaml");
        Map<String, T> entries = new LinkedHashMap<>();
        for (String key : file.keys()) {
            Fields fields = file.fields(key);
            if (!key.matches(KEY_FORM)) {
                file.problem(key, "is not a key", "write it in small Latin letters, digits and single hyphens");
            }
            entries.put(key, read.apply(key, fields));
            fields.refuseOthers();
        }
        return entries;
    }

    private static Programme programme(String key, Fields fields) {
        return new Programme(
                key,
                fields.textOrNull("short"),
                Texts.required(fields, "names"),
                Texts.required(fields, "about"),
                Identifiers.ror(fields, "ror"),
                date(fields, "start"),
                date(fields, "end"),
                Texts.address(fields, "website"),
                references(fields));
    }

    private static Topic topic(String key, Fields fields) {
        return new Topic(
                key,
                Texts.required(fields, "names"),
                Texts.required(fields, "about"),
                fields.text("pattern"),
                Texts.required(fields, "patternNote"));
    }

    private static Person person(String key, Fields fields) {
        return new Person(
                key,
                Texts.required(fields, "names"),
                fields.textOrNull("reading"),
                Identifiers.orcid(fields, "orcid"),
                fields.text("country"),
                Texts.required(fields, "field"),
                Texts.required(fields, "affiliation"),
                Texts.address(fields, "website"),
                references(fields));
    }

    private static Venue venue(String key, Fields fields) {
        return new Venue(
                key,
                Texts.required(fields, "names"),
                Texts.required(fields, "about"),
                Texts.required(fields, "city"),
                fields.text("country"),
                Texts.zone(fields, "zone").getId(),
                fields.textOrNull("address"),
                date(fields, "opened"),
                Texts.address(fields, "website"),
                references(fields));
    }

    private static Term term(String key, Fields fields) {
        LocalText names = Texts.required(fields, "names");
        Map<String, List<String>> avoid = new LinkedHashMap<>();
        Fields languages = fields.fieldsOrNull("avoid");
        if (languages != null) {
            for (String language : languages.keys()) {
                avoid.put(language, avoided(languages, language, names.texts().get(language)));
            }
        }
        return new Term(key, names, avoid);
    }

    private static List<String> avoided(Fields languages, String language, @Nullable String name) {
        List<String> forms = languages.texts(language);
        if (name == null) {
            languages.problem(language, "is not among the `names`", "write there what this site says instead");
        } else if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
            languages.problem(language, "has an empty form", "write what is not to be used, or delete it");
        } else if (forms.stream().anyMatch(name::equalsIgnoreCase)) {
            languages.problem(
                    language,
                    "forbids the name of the term itself",
                    "write forms that differ from it in more than small and capital letters");
        }
        return forms;
    }

    private static @Nullable String date(Fields fields, String key) {
        PartialDate date = fields.valueOrNull(key, Texts.PARTIAL_DATE, PartialDate::new);
        return date == null ? null : date.text();
    }

    private static List<Reference> references(Fields fields) {
        List<Reference> references = new ArrayList<>();
        for (Fields entry : fields.fieldsList("evidence")) {
            references.add(new Reference(entry.text("title"), Texts.address(entry, "url")));
            entry.refuseOthers();
        }
        return references;
    }
}
