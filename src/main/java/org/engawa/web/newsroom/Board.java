package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.engawa.locale.MessageFile;
import org.engawa.organization.Assignment;
import org.engawa.organization.Missions;

/** The first page of the newsroom: what the member may do. */
@Named
@RequestScoped
public class Board {
    @Inject
    private CurrentMember me;

    @Inject
    private Missions missions;

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    /** The member's roles in words, each with its mission. */
    public List<String> getRoles() {
        return me.get().assignments().stream().map(this::say).sorted().toList();
    }

    private String say(Assignment held) {
        String role = words.say(
                "role." + held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                held.language().map(this::language).orElse(""));
        return held.mission()
                .map(mission -> words.say("board.role", name(mission), role))
                .orElse(role);
    }

    private String name(String key) {
        return missions.byKey(key)
                .map(mission -> mission.names()
                        .in(List.of(words.getLanguage(), MessageFile.ENGLISH))
                        .text())
                .orElse(key);
    }

    private String language(String tag) {
        return languages.name(tag);
    }
}
