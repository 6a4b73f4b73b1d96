package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.web.newsroom.Choice;
import org.engawa.workflow.AskSeveral;

/** The acts that can be done to several editions at once, in the order in which a text comes to them. */
@Named
@RequestScoped
public class SeveralActs {
    @Inject
    private SeveralRows rows;

    /** Each with its name. */
    public List<Choice> getAll() {
        return AskSeveral.ACTS.stream()
                .sorted()
                .map(act -> new Choice(act.name(), rows.name(act)))
                .toList();
    }
}
