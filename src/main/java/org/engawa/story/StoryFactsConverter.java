package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** The facts of a story as JSON in the database. */
@Converter
public class StoryFactsConverter implements AttributeConverter<StoryFacts, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StoryFacts facts) {
        return facts == null ? null : Json.write(facts);
    }

    @Override
    public @Nullable StoryFacts convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, StoryFacts.class);
    }
}
