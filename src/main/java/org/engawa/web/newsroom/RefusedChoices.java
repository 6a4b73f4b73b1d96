package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Tells of a choice that is not among those that are offered, which Faces refuses by itself: it may have gone since the page was
 * written.
 */
@Named
@RequestScoped
public class RefusedChoices {
    @Inject
    private Problems problems;

    @Inject
    private Words words;

    /** Called for each field in which one of several is chosen, once Faces has looked at what was sent. */
    public void tell(ComponentSystemEvent event) {
        if (event.getComponent() instanceof UIInput field && !field.isValid()) {
            problems.add(field.getId(), "problem.not-offered", words.say("field." + field.getId()));
        }
    }
}
