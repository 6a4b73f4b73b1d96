package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.web.ops.SiteState.Figures;

/** What the database tells of the site; NaN while it does not answer. */
@ApplicationScoped
class DatabaseGauges {
    @Inject
    private Gauges gauges;

    @Inject
    private SiteState state;

    @Inject
    private CatalogueFollower follower;

    void register(@Observes @Initialized(ApplicationScoped.class) Object event) {
        gauges.gauge(
                "engawa_database_up",
                "Whether the database answers: 1 or 0",
                MetricUnits.NONE,
                () -> state.figures().isPresent() ? 1 : 0);
        inDatabase("engawa_log_position", "Last position of the publication log", MetricUnits.NONE, Figures::head);
        inDatabase(
                "engawa_catalogue_lag",
                "Positions by which this node is behind the publication log",
                MetricUnits.NONE,
                figures -> Math.max(0, figures.head() - follower.catalogue().position()));
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
    }

    private void inDatabase(String name, String meaning, String unit, ToDoubleFunction<Figures> figure) {
        gauges.gauge(
                name,
                meaning,
                unit,
                () -> state.figures()
                        .map(figures -> figure.applyAsDouble(figures))
                        .orElse(Double.NaN));
    }
}
