package org.engawa.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.catalogue.Dimension;
import org.engawa.catalogue.Filter;
import org.engawa.locale.Site;
import org.engawa.reading.Reading;
import org.engawa.story.Kind;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Region;

/** From the parameters of a list to the stories meant. Words of closed lists must be known; keys need only have the form of keys. */
final class StoryFilter {
    static final List<String> NAMES = List.of(
            "kind",
            "country",
            "region",
            "programme",
            "topic",
            "person",
            "venue",
            "mission",
            "language",
            "year",
            "since",
            "until");

    private static final int LONGEST_KEY = 120;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final String[] MOMENTS = {"a day such as 2026-11-21", "a moment such as 2026-11-21T09:00:00Z"};

    private final Reading reading;
    private final Parameters parameters;

    StoryFilter(Question question) {
        this.reading = question.reading();
        this.parameters = question.parameters();
    }

    /** The language that the stories must be told in, if one was asked for. */
    Optional<String> language() {
        Site site = reading.site();
        return parameters.choice("language", site.languages());
    }

    Filter filter() {
        Filter filter = Filter.all();
        filter = with(filter, Dimension.KIND, "kind", kinds()::contains, kinds());
        filter = with(
                filter,
                Dimension.COUNTRY,
                "country",
                code -> CODE.matcher(code).matches(),
                List.of("ISO 3166-1 alpha-2 codes such as ZM"));
        filter = keys(filter, Dimension.PROGRAMME, "programme");
        filter = keys(filter, Dimension.TOPIC, "topic");
        filter = keys(filter, Dimension.PERSON, "person");
        filter = keys(filter, Dimension.VENUE, "venue");
        filter = keys(filter, Dimension.MISSION, "mission");
        Optional<String> language = language();
        if (language.isPresent()) {
            filter = filter.language(language.get());
        }
        return times(regions(filter));
    }

    private static List<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::word).toList();
    }

    private Filter keys(Filter filter, Dimension by, String name) {
        return with(filter, by, name, StoryFilter::isKey, List.of("keys such as those in /api/v1/vocabulary"));
    }

    static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    private Filter with(Filter filter, Dimension by, String name, Predicate<String> possible, List<String> allowed) {
        List<String> values = parameters.list(name, possible, allowed);
        return values.isEmpty() ? filter : filter.any(by, values);
    }

    private Filter regions(Filter filter) {
        List<String> known =
                reading.vocabulary().regions().stream().map(Region::key).toList();
        List<String> regions = parameters.list("region", known::contains, known);
        if (regions.isEmpty()) {
            return filter;
        }
        return filter.any(
                Dimension.COUNTRY,
                reading.vocabulary().countries().values().stream()
                        .filter(country -> regions.contains(country.region()))
                        .map(Country::iso)
                        .toList());
    }

    private Filter times(Filter filter) {
        ZoneId zone = reading.site().zone();
        Optional<Instant> since = parameters.value("since", text -> moment(text, zone), MOMENTS);
        Optional<Instant> until = parameters.value("until", text -> moment(text, zone), MOMENTS);
        Optional<Year> year = parameters.value(
                "year",
                text -> YEAR.matcher(text).matches() ? Optional.of(Year.parse(text)) : Optional.empty(),
                "a year such as 2026");
        Filter narrowed = filter;
        if (since.isPresent() || until.isPresent()) {
            narrowed = narrowed.published(since.orElse(Instant.MIN), until.orElse(Instant.MAX));
        }
        if (year.isPresent()) {
            LocalDate first = year.get().atDay(1);
            narrowed = narrowed.published(
                    first.atStartOfDay(zone).toInstant(),
                    first.plusYears(1).atStartOfDay(zone).toInstant());
        }
        return narrowed;
    }

    private static Optional<Instant> moment(String text, ZoneId zone) {
        try {
            Instant moment = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(moment);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
