package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.engawa.organization.Mission;
import org.engawa.organization.Missions;

/** The missions as the settings have them. */
@ApplicationScoped
class SettledMissions implements Missions {
    @Inject
    private Settings settings;

    @Override
    public Optional<Mission> byKey(String key) {
        return Optional.ofNullable(settings.current().missions().get(key));
    }

    @Override
    public List<Mission> all() {
        return List.copyOf(settings.current().missions().values());
    }
}
