package org.engawa.web.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.reading.Route;
import org.engawa.reading.SearchAddress;
import org.engawa.reading.Section;
import org.engawa.reading.Subscription;
import org.jspecify.annotations.Nullable;

/** Where the address of a feed or calendar leads, judged by its form alone. */
sealed interface FeedAddress {
    /** A document in a language. */
    record Found(String language, Target target) implements FeedAddress {}

    /** A document in a language that is still to be chosen. */
    record Neutral(Target target) implements FeedAddress {}

    /** Another way of writing an address of ours. */
    record Elsewhere(String path) implements FeedAddress {}

    /** A search that is not made. */
    record Refused(SearchAddress.Refusal why) implements FeedAddress {}

    /** Nowhere. */
    record Nowhere() implements FeedAddress {}

    /**
     * A document, whatever its language.
     *
     * @param archive which part of the past; null for the document to subscribe to
     */
    record Target(
            Scope scope, Subscription format, @Nullable Archive archive) {
        /** Its path in a language. */
        String in(String language) {
            return written("/" + language);
        }

        private String written(String prefix) {
            String query = archive == null ? scope.query() : ARCHIVE + archive.text();
            return format.beside(prefix + scope.path()) + (query.isEmpty() ? "" : "?" + query);
        }

        /** The document of the same kind with this part of the past. */
        Target at(@Nullable Archive other) {
            return new Target(scope, format, other);
        }
    }

    String ARCHIVE = "archive=";

    Pattern PLAIN = Pattern.compile("/[A-Za-z0-9/.-]{0,300}");

    /** Whether the last word of a path is the name of one of our documents, whatever stands before it. */
    static boolean isOurs(String path) {
        return Subscription.of(last(path)).isPresent();
    }

    /** Reads an address; parameters that we don't know are passed over, since others put theirs into links to us. */
    static FeedAddress of(String path, @Nullable String query, List<String> languages) {
        Optional<Subscription> format = Subscription.of(last(path));
        List<Archive> archives = new java.util.ArrayList<>();
        if (!PLAIN.matcher(path).matches() || format.isEmpty() || !archives(query, archives)) {
            return new Nowhere();
        }
        List<String> words = Arrays.stream(path.split("/", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        words = words.subList(0, words.size() - 1);
        Optional<String> language = words.stream()
                .findFirst()
                .flatMap(word -> languages.stream()
                        .filter(tag -> tag.equalsIgnoreCase(word))
                        .findFirst());
        words = words.subList(language.isPresent() ? 1 : 0, words.size());
        Optional<? extends Scope> scope;
        if (words.equals(Scope.OfSearch.WORDS)) {
            SearchAddress.Read read = SearchAddress.read(query);
            if (read instanceof SearchAddress.Read.Refused refused) {
                return new Refused(refused.why());
            }
            scope = Optional.of(Scope.of(((SearchAddress.Read.Asked) read).query()));
        } else {
            scope = Scope.of(words);
        }
        Archive archive = archives.isEmpty() ? null : archives.get(0);
        return scope.map(about -> new Target(about, format.get(), archive))
                .filter(FeedAddress::makesSense)
                .map(found -> found(found, language, path))
                .orElseGet(Nowhere::new);
    }

    private static FeedAddress found(Target target, Optional<String> language, String path) {
        String own = target.written(language.map(tag -> "/" + tag).orElse(""));
        if (!own.split("\\?", 2)[0].equals(path)) {
            return new Elsewhere(own);
        }
        return language.<FeedAddress>map(tag -> new Found(tag, target)).orElseGet(() -> new Neutral(target));
    }

    /** A calendar has no archives, nor has a search, whose past changes with every new story. One story makes no feed. */
    private static boolean makesSense(Target target) {
        if (!(target.scope() instanceof Scope.Listed)) {
            return target.format() != Subscription.CALENDAR && target.archive() == null;
        }
        boolean calendar = target.format() == Subscription.CALENDAR;
        boolean story = target.scope() instanceof Scope.Page page && isStory(page.route());
        return calendar ? target.archive() == null : !story;
    }

    private static boolean isStory(Route route) {
        return route.section() == Section.STORIES;
    }

    private static boolean archives(@Nullable String query, List<Archive> found) {
        if (query == null) {
            return true;
        }
        for (String part : query.split("&", 50)) {
            if (part.startsWith(ARCHIVE)) {
                Optional<Archive> archive = Archive.parse(part.substring(ARCHIVE.length()));
                if (archive.isEmpty() || !found.isEmpty()) {
                    return false;
                }
                found.add(archive.get());
            }
        }
        return true;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
