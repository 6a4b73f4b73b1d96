package org.engawa.web.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a request: only those that its operation knows, each once. What is wrong ends the request with a problem. */
final class Parameters {
    private static final String SIZE_NAME = "limit";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,2}");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads a query.
     *
     * @param query as sent, without the question mark
     * @param known names that are possible
     */
    static Parameters of(@Nullable String query, Collection<String> known) {
        Map<String, String> values = new TreeMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals));
            if (!known.contains(name)) {
                throw new ProblemException(
                        Problem.unknown(name, known.stream().sorted().toList()));
            }
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            if (values.put(name, value) != null) {
                throw new ProblemException(Problem.bad(
                        name, value, List.of("the parameter once, with several values separated by commas")));
            }
        }
        return new Parameters(values);
    }

    private static String decoded(String text) {
        String decoded;
        try {
            decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        // The decoder writes this sign for what is no UTF-8.
        if (decoded.indexOf('\uFFFD') >= 0) {
            throw malformed();
        }
        return decoded;
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.of(ProblemKind.MALFORMED_ADDRESS));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A value of a form. */
    <T> Optional<T> value(String name, Function<String, Optional<T>> parse, String... allowed) {
        return text(name)
                .map(text -> parse.apply(text)
                        .orElseThrow(() -> new ProblemException(Problem.bad(name, text, List.of(allowed)))));
    }

    /** One of several words. */
    Optional<String> choice(String name, Collection<String> words) {
        return value(name, text -> words.stream().filter(text::equals).findFirst(), words.toArray(String[]::new));
    }

    /** How many things one part of a list may have, the parameter {@value #SIZE_NAME}. */
    int size(int usual, int largest) {
        return value(
                        SIZE_NAME,
                        text -> Optional.of(text)
                                .filter(number -> SIZE.matcher(number).matches())
                                .map(Integer::valueOf)
                                .filter(number -> number <= largest),
                        "a number from 1 to " + largest)
                .orElse(usual);
    }

    /** Several values separated by commas; empty when the parameter was not sent. */
    List<String> list(String name, Predicate<String> possible, List<String> allowed) {
        List<String> all = new ArrayList<>();
        for (String value : text(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
            if (!possible.test(value)) {
                throw new ProblemException(Problem.bad(name, value, allowed));
            }
            all.add(value);
        }
        return all;
    }

    /** All of them in one order, whatever order they were sent in; without those named. */
    String canonical(String... without) {
        return values.entrySet().stream()
                .filter(entry -> Stream.of(without).noneMatch(entry.getKey()::equals))
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A query of these parameters and one more in place of another of its name, with the question mark. */
    String with(String name, String value) {
        String others = canonical(name);
        return "?" + others + (others.isEmpty() ? "" : "&") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
