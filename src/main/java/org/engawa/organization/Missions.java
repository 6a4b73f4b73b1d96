package org.engawa.organization;

import java.util.List;
import java.util.Optional;

/** The missions of the site, as the settings name them now. */
public interface Missions {
    /** The mission or desk with this key. */
    Optional<Mission> byKey(String key);

    /** All of them, in the order of the settings. */
    List<Mission> all();
}
