package org.engawa.catalogue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.engawa.vocabulary.Vocabulary;

/** The values of one facet in one segment, by number. */
abstract sealed class FacetValues {
    private int[] counts;
    private final Set<String> wanted;

    private FacetValues(int size, Set<String> wanted) {
        this.counts = new int[size];
        this.wanted = wanted;
    }

    /** Those of a facet. */
    static FacetValues of(Facet facet, LeafReader segment, Setting setting, Set<String> wanted) throws IOException {
        String field = facet.field();
        if (field != null) {
            return new Keywords(DocValues.getSortedSet(segment, field), wanted);
        }
        return facet == Facet.REGION
                ? new Regions(DocValues.getSortedSet(segment, Documents.COUNTRY), setting.vocabulary(), wanted)
                : new Years(DocValues.getNumeric(segment, Documents.PUBLISHED), setting.zone(), wanted);
    }

    /** What values are worked out by. */
    record Setting(Vocabulary vocabulary, ZoneId zone) {}

    /** Goes to a document. */
    abstract void at(int document) throws IOException;

    /** The numbers of the values of this document. */
    abstract int[] numbers();

    /** How many of the numbers count. */
    abstract int size();

    abstract String value(int number) throws IOException;

    abstract boolean wanted(int number) throws IOException;

    /** Whether this document may be shown, as far as this facet goes. */
    final boolean admits() throws IOException {
        if (wanted.isEmpty()) {
            return true;
        }
        for (int i = 0; i < size(); i++) {
            if (wanted(numbers()[i])) {
                return true;
            }
        }
        return false;
    }

    /** Counts this document. */
    final void count() {
        for (int i = 0; i < size(); i++) {
            int number = numbers()[i];
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, number + 8);
            }
            counts[number]++;
        }
    }

    /** Adds what was counted here. */
    final void addTo(Map<String, Integer> totals) throws IOException {
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                totals.merge(value(number), counts[number], Integer::sum);
            }
        }
    }

    private static final class Keywords extends FacetValues {
        private final SortedSetDocValues values;
        private final boolean[] wantedNumbers;
        private int[] numbers = new int[8];
        private int size;

        Keywords(SortedSetDocValues values, Set<String> wanted) throws IOException {
            super(Math.toIntExact(values.getValueCount()), wanted);
            this.values = values;
            this.wantedNumbers = new boolean[Math.toIntExact(values.getValueCount())];
            for (String value : wanted) {
                long number = values.lookupTerm(new org.apache.lucene.util.BytesRef(value));
                if (number >= 0) {
                    wantedNumbers[(int) number] = true;
                }
            }
        }

        @Override
        void at(int document) throws IOException {
            size = 0;
            if (values.advanceExact(document)) {
                int count = values.docValueCount();
                if (count > numbers.length) {
                    numbers = new int[count];
                }
                while (size < count) {
                    numbers[size++] = (int) values.nextOrd();
                }
            }
        }

        @Override
        int[] numbers() {
            return numbers;
        }

        @Override
        int size() {
            return size;
        }

        @Override
        String value(int number) throws IOException {
            return values.lookupOrd(number).utf8ToString();
        }

        @Override
        boolean wanted(int number) {
            return wantedNumbers[number];
        }
    }

    /** A story belongs to the regions of its countries, as the vocabulary has them now. */
    private static final class Regions extends FacetValues {
        private static final int NONE = -1;

        private final SortedSetDocValues countries;
        private final List<String> keys;
        private final int[] regionOf;
        private final Set<String> wantedKeys;
        private final int[] numbers;
        private int size;

        Regions(SortedSetDocValues countries, Vocabulary vocabulary, Set<String> wanted) throws IOException {
            super(vocabulary.regions().size(), wanted);
            this.countries = countries;
            this.keys =
                    vocabulary.regions().stream().map(region -> region.key()).toList();
            this.wantedKeys = wanted;
            this.numbers = new int[keys.size() + 1];
            this.regionOf = new int[Math.toIntExact(countries.getValueCount())];
            for (int i = 0; i < regionOf.length; i++) {
                var country = vocabulary.countries().get(countries.lookupOrd(i).utf8ToString());
                regionOf[i] = country == null ? NONE : keys.indexOf(country.region());
            }
        }

        @Override
        void at(int document) throws IOException {
            size = 0;
            if (countries.advanceExact(document)) {
                for (int i = countries.docValueCount(); i > 0; i--) {
                    add(regionOf[(int) countries.nextOrd()]);
                }
            }
        }

        private void add(int region) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] == region) {
                    return;
                }
            }
            if (region != NONE) {
                numbers[size++] = region;
            }
        }

        @Override
        int[] numbers() {
            return numbers;
        }

        @Override
        int size() {
            return size;
        }

        @Override
        String value(int number) {
            return keys.get(number);
        }

        @Override
        boolean wanted(int number) {
            return wantedKeys.contains(keys.get(number));
        }
    }

    /** Years by the clock of the site; consecutive stories are mostly of one year, so its bounds are kept. */
    private static final class Years extends FacetValues {
        private final NumericDocValues published;
        private final ZoneId zone;
        private final Set<String> wantedYears;
        private final Map<Integer, Integer> numberOf = new HashMap<>();
        private final int[] numbers = new int[1];
        private String[] years = new String[8];
        private long from;
        private long until;

        Years(NumericDocValues published, ZoneId zone, Set<String> wanted) {
            super(0, wanted);
            this.published = published;
            this.zone = zone;
            this.wantedYears = wanted;
        }

        @Override
        void at(int document) throws IOException {
            long second = published.advanceExact(document) ? published.longValue() : 0;
            if (second < from || second >= until) {
                int year = Instant.ofEpochSecond(second).atZone(zone).getYear();
                from = LocalDate.of(year, 1, 1).atStartOfDay(zone).toEpochSecond();
                until = LocalDate.of(year + 1, 1, 1).atStartOfDay(zone).toEpochSecond();
                numbers[0] = numberOf.computeIfAbsent(year, added -> {
                    int number = numberOf.size();
                    if (number >= years.length) {
                        years = Arrays.copyOf(years, number * 2);
                    }
                    years[number] = added.toString();
                    return number;
                });
            }
        }

        @Override
        int[] numbers() {
            return numbers;
        }

        @Override
        int size() {
            return 1;
        }

        @Override
        String value(int number) {
            return years[number];
        }

        @Override
        boolean wanted(int number) {
            return wantedYears.contains(years[number]);
        }
    }
}
