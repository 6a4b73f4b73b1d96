package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * How the site is, in numbers at {@code /metrics}, after the conventions of Prometheus: {@link NodeGauges} and {@link DatabaseGauges}.
 * `deploy/monitoring` says what to make of them.
 */
@ApplicationScoped
class Gauges {
    @Inject
    private MetricRegistry registry;

    /** @param unit of {@link org.eclipse.microprofile.metrics.MetricUnits} */
    void gauge(String name, String meaning, String unit, Supplier<? extends Number> value) {
        registry.gauge(
                Metadata.builder()
                        .withName(name)
                        .withDescription(meaning)
                        .withUnit(unit)
                        .build(),
                () -> value.get().doubleValue());
    }
}
