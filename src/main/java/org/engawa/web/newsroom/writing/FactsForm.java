package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engawa.story.Evidence;
import org.engawa.story.StoryFacts;

/** What is true of a story in every language, in the form of its original. */
@Named("facts")
@RequestScoped
public class FactsForm {
    /** The field by which a form shows that it has all of these, so that what was not sent was taken away. */
    private static final String SENT = "facts";

    /** The list whose order counts. */
    private static final String TOPICS = "topics";

    /** Begins the names of fields for the number of each that is chosen. */
    private static final String PLACE = "topics-place-";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSheet open;

    @Inject
    private PickLists lists;

    @Inject
    private EvidenceForm evidence;

    @Inject
    private DetailsForm details;

    /**
     * A list of which several can be chosen.
     *
     * @param name of the field
     * @param chosen how many are
     * @param ordered whether it counts in which order they stand
     */
    public record Group(String name, long chosen, boolean ordered, List<Option> options) {}

    /** The lists, in the order of the form. */
    public List<Group> getGroups() {
        StoryFacts facts = open.getSheet().facts();
        return List.of(
                numbered(group(TOPICS, facts.topics()), facts.topics()),
                group("countries", facts.countries()),
                group("programmes", facts.programmes()),
                group("people", facts.people()));
    }

    /** The sources, with an empty row. */
    public List<EvidenceRow> getEvidence() {
        List<Evidence> saved = open.getSheet().facts().evidence();
        return sent() ? evidence.sent(saved) : EvidenceForm.saved(saved);
    }

    /** Whether something is wrong with what few sources have. */
    public boolean flawed(EvidenceRow row) {
        return evidence.flawed(row);
    }

    /** The facts as they were sent, over those that are saved. Notes what is wrong. */
    StoryFacts read(StoryFacts present) {
        if (!sent()) {
            return present;
        }
        return new StoryFacts(
                present.mission(),
                present.published(),
                present.updated(),
                kept("countries", present.countries()),
                kept("programmes", present.programmes()),
                new Places(present.topics(), this::place).order(kept(TOPICS, present.topics())),
                kept("people", present.people()),
                details.venue(present.venue()),
                details.read(present.details()),
                evidence.read(present.evidence()),
                present.pictures(),
                present.cover(),
                present.withdrawal());
    }

    /** What was there already stays in its order; what is new comes behind. */
    private List<String> kept(String field, List<String> present) {
        Set<String> chosen = new LinkedHashSet<>(Typed.chosen(request, field));
        Set<String> all = new LinkedHashSet<>(present);
        all.retainAll(chosen);
        chosen.stream().filter(key -> lists.has(field, key)).forEach(all::add);
        return List.copyOf(all);
    }

    private boolean sent() {
        return request.getParameter(SENT) != null;
    }

    private Group group(String name, List<String> saved) {
        List<Option> options = lists.options(name, sent() ? Typed.chosen(request, name) : saved);
        return new Group(name, options.stream().filter(Option::chosen).count(), false, options);
    }

    /** With the place of each: the first topic decides the pattern of the cover, and what readers are shown beside the story. */
    private Group numbered(Group group, List<String> saved) {
        return new Group(
                group.name(),
                group.chosen(),
                true,
                group.options().stream()
                        .map(option -> option.at(place(option.value(), saved)))
                        .toList());
    }

    private String place(String key, List<String> saved) {
        int at = saved.indexOf(key);
        return sent() ? place(key) : at < 0 ? "" : Integer.toString(at + 1);
    }

    private String place(String key) {
        return Typed.field(request, PLACE + key);
    }
}
