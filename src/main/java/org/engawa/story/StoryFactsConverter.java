package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engawa.json.Json;

/** The facts of a story as JSON in the database. */
@Converter
public class StoryFactsConverter implements AttributeConverter<StoryFacts, String> {
    @Override
    public String convertToDatabaseColumn(StoryFacts facts) {
        return Json.write(facts);
    }

    @Override
    public StoryFacts convertToEntityAttribute(String text) {
        return Json.read(text, StoryFacts.class);
    }
}
