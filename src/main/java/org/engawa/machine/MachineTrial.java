package org.engawa.machine;

import org.eclipse.microprofile.config.Config;

/** Whether the settings of the machine that translates can be what they are; it is not asked. */
public final class MachineTrial {
    private MachineTrial() {}

    /**
     * Reads them.
     *
     * @throws IllegalStateException when one can't be what it is; its message names the key
     */
    public static void read(Config config) {
        var unused = MachineSettings.of(config);
    }
}
