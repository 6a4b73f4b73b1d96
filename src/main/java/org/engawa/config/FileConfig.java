package org.engawa.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings without a server, for whatever reads them within one: texts, numbers, true and false. */
final class FileConfig implements Config {
    private final SettingsFile settings;

    FileConfig(SettingsFile settings) {
        this.settings = settings;
    }

    @Override
    public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
        return Setting.of(name).flatMap(settings::value).map(text -> type.cast(converted(text, name, type)));
    }

    private static Object converted(String text, String name, Class<?> type) {
        if (type == Integer.class) {
            try {
                return Integer.valueOf(text.strip());
            } catch (NumberFormatException e) {
                throw new IllegalStateException(name + ": `" + text + "` is no number", e);
            }
        }
        return type == Boolean.class ? (Object) Boolean.valueOf(text.strip()) : text;
    }

    @Override
    public <T> T getValue(String name, Class<T> type) {
        return getOptionalValue(name, type).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return Arrays.stream(Setting.values()).map(Setting::key).toList();
    }

    @Override
    public ConfigValue getConfigValue(String name) {
        throw new UnsupportedOperationException("where a value comes from is not kept");
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("there is nothing within");
    }
}
