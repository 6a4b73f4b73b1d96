package org.engawa.web.newsroom.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Actor;
import org.engawa.workflow.StartStory;

/** For which missions, and with which text, a story of another mission can be begun. */
@RequestScoped
public class UseChoices {
    @Inject
    private StartStory start;

    @Inject
    private SiteNames names;

    /** The missions for which a member may write, but one. */
    List<Choice> missions(Actor actor, String except) {
        return start.missions(actor).stream()
                .filter(mission -> !mission.key().equals(except))
                .map(mission -> new Choice(mission.key(), names.name(mission.names())))
                .toList();
    }

    /** Languages by their names. */
    List<Choice> languages(List<String> tags) {
        return tags.stream().map(tag -> new Choice(tag, names.language(tag))).toList();
    }

    /** The name of a mission. */
    String mission(String key) {
        return names.mission(key);
    }
}
