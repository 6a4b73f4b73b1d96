package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** What is said of pictures, as JSON in the database; nothing is null. */
@Converter
public class PictureTextsConverter implements AttributeConverter<PictureTexts, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PictureTexts texts) {
        return texts == null || texts.byFile().isEmpty() ? null : Json.write(texts);
    }

    @Override
    public PictureTexts convertToEntityAttribute(@Nullable String text) {
        return text == null ? PictureTexts.NONE : Json.read(text, PictureTexts.class);
    }
}
