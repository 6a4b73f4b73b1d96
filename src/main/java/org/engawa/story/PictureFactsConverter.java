package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** A picture as JSON in the database. */
@Converter
public class PictureFactsConverter implements AttributeConverter<PictureFacts, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PictureFacts picture) {
        return picture == null ? null : Json.write(picture);
    }

    @Override
    public @Nullable PictureFacts convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, PictureFacts.class);
    }
}
