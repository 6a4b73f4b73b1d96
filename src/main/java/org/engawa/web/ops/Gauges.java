package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.database.ReadOnly;
import org.engawa.web.ops.SiteState.Figures;

/**
 * How this node is, in numbers at {@code /metrics}, after the conventions of Prometheus. What the database would tell is NaN while
 * it does not answer. `deploy/monitoring` says what to make of them.
 */
@ApplicationScoped
class Gauges {
    @Inject
    private MetricRegistry registry;

    @Inject
    private SiteState state;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private ReadOnly readOnly;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private File data;

    void register(@Observes @Initialized(ApplicationScoped.class) Object event) {
        gauge(
                "engawa_database_up",
                "Whether the database answers: 1 or 0",
                MetricUnits.NONE,
                () -> state.figures().isPresent() ? 1 : 0);
        gauge(
                "engawa_read_only",
                "Whether this node saves nothing, by an operator's order: 1 or 0",
                MetricUnits.NONE,
                () -> readOnly.isOn() ? 1 : 0);
        inDatabase("engawa_log_position", "Last position of the publication log", MetricUnits.NONE, Figures::head);
        gauge(
                "engawa_catalogue_position",
                "Position of the publication log that readers of this node see",
                MetricUnits.NONE,
                () -> follower.catalogue().position());
        inDatabase(
                "engawa_catalogue_lag",
                "Positions by which this node is behind the publication log",
                MetricUnits.NONE,
                figures -> Math.max(0, figures.head() - follower.catalogue().position()));
        gauge(
                "engawa_catalogue_editions",
                "Texts that readers of this node can see",
                MetricUnits.NONE,
                () -> follower.catalogue().size());
        inDatabase(
                "engawa_release_overdue",
                "Texts whose hour has come and that are not public",
                MetricUnits.NONE,
                figures -> figures.late().editions());
        inDatabase(
                "engawa_release_oldest_due_seconds",
                "How long the first of them has been due",
                MetricUnits.SECONDS,
                figures -> figures.late().oldest().toMillis() / 1000.0);
        inDatabase(
                "engawa_mail_waiting",
                "Letters that wait to be sent",
                MetricUnits.NONE,
                figures -> figures.letters().waiting());
        inDatabase(
                "engawa_mail_oldest_due_seconds",
                "How long the letter that waits longest has been due",
                MetricUnits.SECONDS,
                figures -> figures.letters().oldest().toMillis() / 1000.0);
        inDatabase(
                "engawa_mail_given_up",
                "Letters of the last 30 days that could not be sent",
                MetricUnits.NONE,
                figures -> figures.letters().givenUp());
        gauge(
                "engawa_disk_free_bytes",
                "Free room on the disk of the data folder",
                MetricUnits.BYTES,
                () -> data.getUsableSpace());
    }

    private void inDatabase(String name, String meaning, String unit, ToDoubleFunction<Figures> figure) {
        gauge(
                name,
                meaning,
                unit,
                () -> state.figures()
                        .map(figures -> figure.applyAsDouble(figures))
                        .orElse(Double.NaN));
    }

    private void gauge(String name, String meaning, String unit, Supplier<? extends Number> value) {
        registry.gauge(
                Metadata.builder()
                        .withName(name)
                        .withDescription(meaning)
                        .withUnit(unit)
                        .build(),
                () -> value.get().doubleValue());
    }
}
