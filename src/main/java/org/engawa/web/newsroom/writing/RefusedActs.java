package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Refusals;
import org.engawa.workflow.Refused;

/** Notes why an act was refused as problems of the page, each at the field where it can be put right. */
@RequestScoped
public class RefusedActs {
    @Inject
    private Problems problems;

    @Inject
    private Refusals refusals;

    /** Notes all reasons. */
    public void note(Refused refused) {
        refused.refusals().forEach(refusal -> problems.note(Finding.field(refusal), refusals.say(refusal)));
    }
}
