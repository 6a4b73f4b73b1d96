package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A slug as text in the database. */
@Converter
public class SlugConverter implements AttributeConverter<Slug, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
        return slug == null ? null : slug.text();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Slug(text);
    }
}
