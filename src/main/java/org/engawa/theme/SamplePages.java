package org.engawa.theme;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.engawa.theme.view.LanguageView;
import org.engawa.theme.view.Markup;
import org.engawa.theme.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * Made-up pages of every kind, with everything in them or with as little as may be, so that a theme is tried before readers see it.
 * They are made from the records themselves: a new kind of page is tried without another line here.
 */
final class SamplePages {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("kind", "result"),
            Map.entry("state", "now"),
            Map.entry("pattern", "seigaiha"),
            Map.entry("MenuItem.key", "menu.stories"),
            Map.entry("SearchPage.problem", ""),
            Map.entry("SearchFilter.parameter", "kind"),
            Map.entry("SearchCount.value", "result"),
            Map.entry("TopicCard.key", "environment"),
            Map.entry("TopicPage.key", "environment"),
            Map.entry("Channel.key", "atom"),
            Map.entry("EventRow.word", "status.cancelled"),
            Map.entry("Fact.key", "project"),
            Map.entry("Word.key", "admission.free"));

    private final LanguageView language;
    private final boolean full;
    private final String words;

    SamplePages(LanguageView language, boolean full) {
        this(language, full, "…");
    }

    /** With these words in every text. */
    SamplePages(LanguageView language, boolean full, String words) {
        this.language = language;
        this.full = full;
        this.words = words;
    }

    /** One page of every kind. */
    List<Page> all() {
        return Arrays.stream(Page.class.getPermittedSubclasses())
                .map(type -> (Page) make(type))
                .toList();
    }

    private Object make(Class<?> type) {
        if (type == LanguageView.class) {
            return language;
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(type, components[i]);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a sample of " + type, e);
        }
    }

    private @Nullable Object value(Class<?> owner, RecordComponent component) {
        if (!full && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == String.class) {
            return text(owner.getSimpleName(), component.getName());
        }
        if (type == List.class) {
            Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return full ? list((Class<?>) element) : List.of();
        }
        if (type == boolean.class) {
            return full;
        }
        if (type == int.class) {
            return 1;
        }
        return type == double.class ? (Object) 1.0 : object(type);
    }

    private Object object(Class<?> type) {
        if (type == TemporalAccessor.class) {
            return LocalDate.of(2026, 11, 21);
        }
        return type == Markup.class ? text() : make(type);
    }

    /** A text, which has a drawing if there is anything: its style sheet must be there. */
    private Markup text() {
        return () -> full ? "<p>…</p><figure class=\"steps\"></figure>" : "<p>…</p>";
    }

    private List<Object> list(Class<?> element) {
        List<Object> all = new ArrayList<>();
        if (element.isSealed()) {
            for (Class<?> kind : element.getPermittedSubclasses()) {
                all.add(make(kind));
            }
        } else {
            all.add(make(element));
        }
        return all;
    }

    private String text(String owner, String name) {
        String key = KEYS.getOrDefault(owner + "." + name, KEYS.get(name));
        if (key != null) {
            return key;
        }
        // A crumb has either a key or a text.
        if (owner.equals("Crumb")) {
            return name.equals("key") ? "" : words;
        }
        return full ? words : "";
    }
}
