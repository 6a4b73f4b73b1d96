package org.engawa.web.newsroom.several;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.engawa.web.newsroom.review.Confirming;
import org.engawa.workflow.Act;
import org.engawa.workflow.ActOnSeveral;
import org.engawa.workflow.AskSeveral;
import org.jspecify.annotations.Nullable;

/** What will happen to each edition that was ticked, and doing it. */
@Named
@RequestScoped
public class Several {
    @Inject
    private Chosen chosen;

    @Inject
    private SeveralHour hour;

    @Inject
    private SeveralRows rows;

    @Inject
    private Confirming confirming;

    @Inject
    private Doing doing;

    private @Nullable List<AskSeveral.Line> lines;

    /** What a form sends of the act; empty for none. */
    public String getAct() {
        return chosen.act().map(Act::name).orElse("");
    }

    /** The name of the act; empty for none. */
    public String getName() {
        return chosen.act().map(rows::name).orElse("");
    }

    /** What happens to how many, or has happened. */
    public String getHeading() {
        return chosen.act()
                .map(act -> rows.heading(act, isDone(), getAllowed().size()))
                .orElse("");
    }

    /** What it will be done to, or was done to. */
    public List<SeveralRows.Row> getAllowed() {
        return of(true);
    }

    /** What it can't be done to, or wasn't. */
    public List<SeveralRows.Row> getRefused() {
        return of(false);
    }

    /** Whether it is done. */
    public boolean isDone() {
        return doing.result() != null;
    }

    /** Whether more was ticked than is done at once. */
    public boolean isTooMany() {
        return chosen.tooMany();
    }

    /** As many as are done at once. */
    public int getMost() {
        return Chosen.MOST;
    }

    /** Whether something has to be confirmed of each. */
    public boolean isConfirming() {
        return chosen.act().filter(Act.APPROVE::equals).isPresent();
    }

    /** Does it. */
    public void perform() {
        Optional<Act> act = chosen.act();
        Optional<OffsetDateTime> due = hour.isWanted() ? hour.decide() : Optional.empty();
        boolean lacking = (hour.isWanted() && due.isEmpty()) || (isConfirming() && !confirming.demand());
        if (act.isEmpty() || lacking) {
            return;
        }
        doing.act(new ActOnSeveral.Wish(act.get(), due, confirming.given()), chosen.marks());
    }

    private List<SeveralRows.Row> of(boolean allowed) {
        return chosen.act().stream()
                .flatMap(act -> lines().stream()
                        .filter(line -> line.refusals().isEmpty() == allowed)
                        .map(line -> rows.of(line, act)))
                .toList();
    }

    private List<AskSeveral.Line> lines() {
        List<AskSeveral.Line> done = doing.result();
        if (done != null) {
            return done;
        }
        List<AskSeveral.Line> known = lines;
        if (known == null) {
            known = chosen.lines(hour.likely());
            lines = known;
        }
        return known;
    }
}
