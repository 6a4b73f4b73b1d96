package org.engawa.story;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.engawa.json.Json;
import org.jspecify.annotations.Nullable;

/** How something was withdrawn, as JSON in the database. */
@Converter
public class WithdrawalConverter implements AttributeConverter<Withdrawal, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Withdrawal withdrawal) {
        return withdrawal == null ? null : Json.write(withdrawal);
    }

    @Override
    public @Nullable Withdrawal convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Json.read(text, Withdrawal.class);
    }
}
