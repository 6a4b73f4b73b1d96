package org.engawa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.source.Problem;
import org.engawa.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadOnlyOrderTest {
    @TempDir
    Path data;

    private final AtomicLong nanos = new AtomicLong();

    private void write(String text) throws IOException {
        Path fresh = Files.writeString(data.resolve("fresh"), text);
        Files.move(fresh, data.resolve(ReadOnlyOrder.FILE), StandardCopyOption.REPLACE_EXISTING);
        later();
    }

    private void later() {
        nanos.addAndGet(1_000_000_000L);
    }

    private StandingOrder standing() {
        return new StandingOrder(data, nanos::get);
    }

    @Test
    void standsWhileItsFileIsThere() throws IOException {
        StandingOrder standing = standing();
        assertThat(standing.get()).isEmpty();

        write("# Placed without a reason.\n\n");
        assertThat(standing.get())
                .hasValueSatisfying(
                        order -> assertThat(order.reason().isEmpty()).isTrue());
        write("reason: {en: The database moves, ja: データベースを移しています}");
        assertThat(standing.get()).hasValueSatisfying(order -> {
            assertThat(order.reason().text("ja")).isEqualTo("データベースを移しています");
            assertThat(order.reason().language("ar", "en")).isEqualTo("en");
        });
        assertThat(standing())
                .as("of a server that is started meanwhile")
                .satisfies(another -> assertThat(another.get()).isPresent());

        Files.delete(data.resolve(ReadOnlyOrder.FILE));
        assertThat(standing.get()).as("within the second").isPresent();
        later();
        assertThat(standing.get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason: why | read-only.yaml:1: field `reason`: the text “why” stands where a group of fields is"
                        + " expected",
                "why: {en: x} | read-only.yaml:1: field `reason`: is missing",
                "'reason: {}' | read-only.yaml:1: field `reason`: says nothing",
                "'reason: {English!: x}' | read-only.yaml:1: field `reason.English!`: is no language",
                "'reason: {en: x}\nuntil: tomorrow' | read-only.yaml:2: field `until`: is not known here",
                "'reason: {en: x' | this is not YAML"
            })
    void standsWithoutWordsWhenTheyAreWrongAndTellsWhatIs(String text, String problem) throws IOException {
        write(text);
        Problems problems = new Problems();

        assertThat(ReadOnlyOrder.read(data.resolve(ReadOnlyOrder.FILE), problems)
                        .reason()
                        .isEmpty())
                .isTrue();
        assertThat(problems.list().stream().map(Problem::sentence))
                .first()
                .asString()
                .contains(problem);
        assertThat(standing().get()).isPresent();
    }

    @Test
    void standsWhenItsFileCantBeRead() throws IOException {
        Files.createDirectory(data.resolve(ReadOnlyOrder.FILE));

        assertThat(standing().get()).isPresent();
    }

    @Test
    void isFoundBehindWhatEverItWasWrappedInto() {
        Throwable wrapped = new IllegalStateException(new RuntimeException(new SavingStopped()));

        assertThat(SavingStopped.causes(wrapped)).isTrue();
        assertThat(Absence.causes(wrapped)).as("it passes").isTrue();
        assertThat(SavingStopped.causes(new IllegalStateException())).isFalse();
        assertThat(SavingStopped.causes(null)).isFalse();
    }
}
