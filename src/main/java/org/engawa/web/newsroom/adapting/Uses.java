package org.engawa.web.newsroom.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.reading.Route;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.writing.SiteNames;
import org.engawa.workflow.Adaptations;

/** Which missions tell the story in hand in their countries, and on whose story it rests itself. */
@Named
@RequestScoped
public class Uses {
    @Inject
    private InHand inHand;

    @Inject
    private Adaptations adaptations;

    @Inject
    private SiteNames names;

    /**
     * A story on the page.
     *
     * @param path of its page for readers
     * @param mission by its name
     */
    public record Row(String path, String mission) {}

    /** The stories that adapt it. */
    public List<Row> getAll() {
        return adaptations.of(inHand.actor(), inHand.key()).stream()
                .map(one -> new Row(Route.story(one.slug()).in(one.language()), names.mission(one.mission())))
                .toList();
    }

    /** The story on which it rests; none where it rests on none, or that is not public. */
    public List<Row> getBase() {
        return adaptations.base(inHand.actor(), inHand.key()).stream()
                .map(base -> new Row(
                        Route.story(base.slug().text()).in(base.languages().get(0)), names.mission(base.mission())))
                .toList();
    }
}
