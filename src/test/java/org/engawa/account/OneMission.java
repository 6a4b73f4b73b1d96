package org.engawa.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.locale.LocalText;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;

/** A site with a single mission. */
final class OneMission implements Missions {
    static final String KEY = "embassy-kenya";

    @Override
    public Optional<Mission> byKey(String key) {
        return all().stream().filter(mission -> mission.key().equals(key)).findFirst();
    }

    @Override
    public List<Mission> all() {
        return List.of(new Mission(
                KEY,
                Mission.MissionKind.EMBASSY,
                new LocalText(Map.of("en", "Embassy of Japan in Kenya", "ja", "在ケニア日本国大使館")),
                "KE",
                ZoneId.of("Africa/Nairobi"),
                null,
                true,
                null));
    }
}
