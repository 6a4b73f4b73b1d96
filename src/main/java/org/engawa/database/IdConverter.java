package org.engawa.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that may be missing, as text: the provider's own conversion of a UUID fails on an empty column. */
@Converter
public class IdConverter implements AttributeConverter<UUID, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
