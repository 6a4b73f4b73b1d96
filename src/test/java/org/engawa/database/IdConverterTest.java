package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdConverterTest {
    private final IdConverter converter = new IdConverter();

    @Test
    void anIdComesBackAndNoneStaysNone() {
        UUID id = UUID.fromString("f77b2f6e-12b4-30f0-8313-1cd625ceb168");
        assertThat(converter.convertToDatabaseColumn(id)).isEqualTo("f77b2f6e-12b4-30f0-8313-1cd625ceb168");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(id)))
                .isEqualTo(id);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
