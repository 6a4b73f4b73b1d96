package org.engawa.web.newsroom.adapting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.FollowBase;

/** What changed in the story on which the one in hand rests, on the page `/newsroom/follow-base`. */
@Named
@RequestScoped
public class Following {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private FollowBase base;

    @Inject
    private Words words;

    /**
     * A change on the page.
     *
     * @param where in words
     * @param own whether the text says something of its own there
     */
    public record Row(String id, int index, String where, String before, String after, boolean own) {}

    private Optional<FollowBase.Waiting> waiting() {
        return base.waiting(inHand.actor(), inHand.key());
    }

    /** Whether there is a public story on which it rests. */
    public boolean isThere() {
        return waiting().isPresent();
    }

    /** Hash of the other text as it is shown. */
    public String getSeen() {
        return waiting().map(FollowBase.Waiting::seen).orElse("");
    }

    /** What changed, in the order of the text. */
    public List<Row> getChanges() {
        List<FollowBase.Change> all = waiting().map(FollowBase.Waiting::all).orElse(List.of());
        return IntStream.range(0, all.size())
                .mapToObj(index -> row(index, all.get(index)))
                .toList();
    }

    private Row row(int index, FollowBase.Change change) {
        String where = switch (change.part()) {
            case "title" -> words.say("follow-base.in-title");
            case "summary" -> words.say("follow-base.in-summary");
            default -> words.say("follow-base.in-body");
        };
        return new Row(
                "change-" + index,
                index,
                words.say("follow-base.change", index + 1, where),
                change.before(),
                change.after(),
                change.own());
    }

    /** Takes over what the form names; the others are declined. */
    public void follow() {
        deeds.act(
                "mark",
                () -> base.follow(inHand.actor(), inHand.key(), inHand.sent("seen"), inHand.sent("mark"), taken()),
                inHand.path("edit"),
                "base-followed");
    }

    private Set<Integer> taken() {
        Set<Integer> taken = new HashSet<>();
        inHand.allSent("taken").stream()
                .filter(index -> index.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .forEach(taken::add);
        return taken;
    }
}
