package org.engawa.theme;

import com.ibm.icu.util.ULocale;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engawa.theme.view.Markup;
import org.engawa.theme.view.Span;
import org.jspecify.annotations.Nullable;

/**
 * The functions and filters templates have beyond Pebble's own: {@code t}, {@code t_in}, {@code date}, {@code number}, {@code language}, {@code locale},
 * {@code phrases}, {@code asset}, {@code drawn}, and {@code raw}, which takes nothing but sanitised HTML.
 */
final class TemplateWords extends AbstractExtension {
    private static final Pattern DRAWN = Pattern.compile("<figure class=\"(?:steps|cycle|map)\">");

    private final Languages languages;
    private final Assets assets;
    private final Phrases phrases;
    private final MissingWords missing;

    TemplateWords(Languages languages, Assets assets, Phrases phrases, MissingWords missing) {
        this.languages = languages;
        this.assets = assets;
        this.phrases = phrases;
        this.missing = missing;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "t", new Call(null, call -> message(call, call.locale())),
                "t_in", new Call(List.of("language", "key"), this::messageIn),
                "date", new Call(List.of("value"), this::date),
                "number", new Call(List.of("value"), this::number),
                "language", new Call(List.of("tag"), this::language),
                "locale", new Call(List.of("tag"), TemplateWords::territory),
                "phrases", new Call(List.of("value"), this::phrases),
                "asset", new Call(List.of("name"), this::asset),
                "drawn", new Call(List.of("text"), TemplateWords::drawn));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("raw", new Raw());
    }

    private String message(Arguments call, Locale locale) {
        String key = String.valueOf(call.values().get("0"));
        return say(key, call.messageValues(), locale, call);
    }

    private String messageIn(Arguments call) {
        String key = String.valueOf(call.values().get("key"));
        Locale locale = Locale.forLanguageTag(String.valueOf(call.values().get("language")));
        return say(key, Map.of(), locale, call);
    }

    private String say(String key, Map<String, Object> values, Locale locale, Arguments call) {
        Messages messages = languages.messages(locale);
        return messages.find(key, values).orElseGet(() -> {
            missing.add(messages.language().tag(), key, call.template(), call.line());
            return key.substring(key.lastIndexOf('.') + 1);
        });
    }

    private String date(Arguments call) {
        Object value = call.values().get("value");
        if (value instanceof Span span) {
            return span(span, call);
        }
        if (value instanceof TemporalAccessor time) {
            return languages.formats(call.locale()).date(time);
        }
        throw call.wrong("date() needs a date or a span, not " + value);
    }

    /** A span that only has an end needs a word; it is one of the theme's. */
    private String span(Span span, Arguments call) {
        Formats formats = languages.formats(call.locale());
        TemporalAccessor end = span.end();
        return span.start() == null && end != null
                ? say("date.until", Map.of("date", formats.date(end)), call.locale(), call)
                : formats.span(span);
    }

    private String number(Arguments call) {
        if (call.values().get("value") instanceof Number number) {
            return languages.formats(call.locale()).number(number);
        }
        throw call.wrong("number() needs a number, not " + call.values().get("value"));
    }

    private String language(Arguments call) {
        return languages
                .formats(call.locale())
                .language(String.valueOf(call.values().get("tag")));
    }

    /** A language with the land whose form of it is meant by default (CLDR likely subtags), as Open Graph writes both. */
    private static String territory(Arguments call) {
        ULocale likely = ULocale.addLikelySubtags(
                ULocale.forLanguageTag(String.valueOf(call.values().get("tag"))));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    private SafeString phrases(Arguments call) {
        String text = String.valueOf(call.values().get("value"));
        return new SafeString(phrases.withBreaks(text, call.locale()).html());
    }

    /** Whether there are drawings in a text that need more than a chart does: its lists with numbers in drawings. */
    private static boolean drawn(Arguments call) {
        if (call.values().get("text") instanceof Markup text) {
            return DRAWN.matcher(text.html()).find();
        }
        throw call.wrong(
                "drawn() needs HTML such as page.body, not " + call.values().get("text"));
    }

    private String asset(Arguments call) {
        String name = String.valueOf(call.values().get("name"));
        return "/assets/"
                + assets.path(name)
                        .orElseThrow(() -> call.wrong("asset('" + name + "'): there is no such file in assets/"));
    }

    private record Arguments(Map<String, Object> values, String template, int line, Locale locale) {
        /** Values for the placeholders of a message: a map, names, or in order. */
        Map<String, Object> messageValues() {
            if (values.get("1") instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
            }
            return values.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("0"))
                    .collect(Collectors.toMap(entry -> shifted(entry.getKey()), Map.Entry::getValue));
        }

        PebbleException wrong(String what) {
            return new PebbleException(null, what, line, template);
        }

        private static String shifted(String name) {
            return name.chars().allMatch(Character::isDigit) ? String.valueOf(Integer.parseInt(name) - 1) : name;
        }
    }

    private record Call(@Nullable List<String> names, java.util.function.Function<Arguments, Object> body)
            implements Function {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return names;
        }

        @Override
        public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            return body.apply(new Arguments(args, self.getName(), line, context.getLocale()));
        }
    }

    private record Raw() implements Filter {
        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
            if (input instanceof Markup markup) {
                return new SafeString(markup.html());
            }
            throw new PebbleException(null, "raw takes only sanitised HTML such as page.body", line, self.getName());
        }
    }
}
