package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentStart;

/** Ready when readers can be answered: the catalogue has a site, and the import at the start is in it. */
@Readiness
@ApplicationScoped
class CatalogueReadiness implements HealthCheck {
    /** Drawn by whoever started the server, who knows by it that it is this one that answers; no secret. */
    @Inject
    @ConfigProperty(name = "engawa.start", defaultValue = "unknown")
    private String start;

    @Inject
    private CatalogueFollower catalogue;

    @Inject
    private ContentStart content;

    @Inject
    private MirrorKeeper mirror;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("catalogue")
                .status(catalogue.catalogue().usable() && content.settled())
                .withData("position", catalogue.catalogue().position())
                .withData("editions", catalogue.catalogue().size())
                .withData("mirrorSecondsBehind", mirror.lag().toSeconds())
                .withData("settled", content.settled() && catalogue.looked())
                .withData("start", start)
                .build();
    }
}
