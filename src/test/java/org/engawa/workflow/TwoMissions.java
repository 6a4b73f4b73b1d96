package org.engawa.workflow;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;

/** Two embassies of one desk. */
final class TwoMissions implements Missions {
    @Override
    public Optional<Mission> byKey(String key) {
        return all().stream().filter(mission -> mission.key().equals(key)).findFirst();
    }

    @Override
    public List<Mission> all() {
        return List.of(mission("lusaka"), mission("nairobi"));
    }

    private static Mission mission(String key) {
        return new Mission(
                key,
                Mission.MissionKind.EMBASSY,
                LocalText.of("en", key),
                "ZM",
                ZoneId.of("Africa/Lusaka"),
                "desk",
                false,
                null);
    }
}
