package org.engawa.identity;

import org.eclipse.microprofile.config.Config;

/** Whether the settings of the provider can be what they are; the provider is not asked. */
public final class ProviderTrial {
    private ProviderTrial() {}

    /**
     * Reads them.
     *
     * @throws IllegalStateException when one can't be what it is; its message names the key
     */
    public static void read(Config config) {
        var unused = ProviderSettings.of(config);
    }
}
