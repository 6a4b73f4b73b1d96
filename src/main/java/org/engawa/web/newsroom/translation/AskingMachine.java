package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engawa.machine.Drafts;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.AskMachine;
import org.jspecify.annotations.Nullable;

/** Asks the machine for what is not translated yet. */
@Named
@RequestScoped
public class AskingMachine {
    private static final String FIELD = "suggest";

    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private Translating translating;

    @Inject
    private AskMachine machine;

    @Inject
    private Problems problems;

    private @Nullable Drafts drafts;

    /**
     * Asks it.
     *
     * @param saving saves first what was typed
     * @param suggested shows what it suggests
     */
    public void ask(SavingTranslation saving, Suggested suggested) {
        if (saving.saved().isEmpty()) {
            return;
        }
        inHand.forget();
        boolean done = deeds.did(
                FIELD,
                () -> drafts = machine.ask(
                        inHand.actor(), inHand.key(), translating.getSourceLanguage(), translating.wanting()));
        suggested.forget();
        Drafts got = drafts;
        if (done && got != null) {
            tell(got);
            if (problems.isNone()) {
                deeds.act(FIELD, () -> {}, inHand.path("translate"), "suggested");
            }
        }
    }

    private void tell(Drafts got) {
        got.failure()
                .ifPresent(why ->
                        problems.add(FIELD, "problem.machine-" + why.name().toLowerCase(Locale.ROOT)));
        if (got.lost().contains(translating.getSourceTitle())) {
            problems.add("translated-title", "problem.machine-lost-title");
        }
        if (got.lost().contains(translating.getSourceSummary())) {
            problems.add("translated-summary", "problem.machine-lost-summary");
        }
        List<Row> rows = new ArrayList<>(translating.getAll());
        rows.removeIf(row -> !got.lost().contains(row.source()) || !row.target().isBlank());
        rows.forEach(row -> problems.add("passage-" + row.index(), "problem.machine-lost", row.getNumber()));
    }
}
