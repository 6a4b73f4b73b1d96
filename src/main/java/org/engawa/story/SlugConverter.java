package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A slug as text in the database. */
@Converter
public class SlugConverter implements AttributeConverter<Slug, String> {
    @Override
    public String convertToDatabaseColumn(Slug slug) {
        return slug.text();
    }

    @Override
    public Slug convertToEntityAttribute(String text) {
        return new Slug(text);
    }
}
