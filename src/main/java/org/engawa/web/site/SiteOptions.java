package org.engawa.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.account.Demonstration;

/** What the operator chose for the public site. */
@ApplicationScoped
class SiteOptions {
    @Inject
    @ConfigProperty(name = "engawa.data.dir", defaultValue = "data")
    private Path data;

    @Inject
    @ConfigProperty(name = "engawa.pages.bytes", defaultValue = "67108864")
    private long pageBytes;

    @Inject
    private Demonstration demonstration;

    /** The folder with the folder {@code pictures}. */
    Path data() {
        return data;
    }

    /** How much memory ready pages may take. */
    long pageBytes() {
        return pageBytes;
    }

    /** Whether every page must say that it is a demonstration. */
    boolean demonstration() {
        return demonstration.isOn();
    }
}
