package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.database.Bell;
import org.engawa.database.ReadOnly;

/** How this node is. */
@ApplicationScoped
class NodeGauges {
    @Inject
    private Gauges gauges;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private Bell bell;

    @Inject
    private ReadOnly readOnly;

    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private File data;

    void register(@Observes @Initialized(ApplicationScoped.class) Object event) {
        gauges.gauge(
                "engawa_read_only",
                "Whether this node saves nothing, by an operator's order: 1 or 0",
                MetricUnits.NONE,
                () -> readOnly.isOn() ? 1 : 0);
        gauges.gauge(
                "engawa_catalogue_position",
                "Position of the publication log that readers of this node see",
                MetricUnits.NONE,
                () -> follower.catalogue().position());
        gauges.gauge(
                "engawa_catalogue_editions",
                "Texts that readers of this node can see",
                MetricUnits.NONE,
                () -> follower.catalogue().size());
        gauges.gauge(
                "engawa_bell_heard",
                "How often PostgreSQL has told this node of a publication since it was started",
                MetricUnits.NONE,
                bell::heard);
        gauges.gauge(
                "engawa_disk_free_bytes",
                "Free room on the disk of the data folder",
                MetricUnits.BYTES,
                () -> data.getUsableSpace());
    }
}
