package org.engawa.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.engawa.remark.Spots;
import org.engawa.story.Edition;
import org.engawa.story.Kind;
import org.engawa.story.Story;
import org.engawa.story.StoryText;

/** All answers, of which none is ever changed or taken away: the last to a question counts. Every method wants a transaction. */
@ApplicationScoped
public class Clearances {
    private static final StoryText NOTHING = new StoryText("", "", "", null);

    @Inject
    JpaClearances clearances;

    /** Adds one, which counts from now on. */
    public void add(Clearance clearance) {
        clearances.add(clearance);
    }

    /** The last answer to each question about a story, whether or not it still stands. */
    public Map<Question, Clearance> of(Story story) {
        Map<Question, Clearance> last = new EnumMap<>(Question.class);
        clearances.of(story).forEach(clearance -> last.put(clearance.question(), clearance));
        return last;
    }

    /** What still has to be answered about an edition: what never was, and what is asked again. */
    public Set<Question> open(Edition edition) {
        Kind kind = edition.facts().kind();
        Map<Question, Clearance> given = of(edition.translation().story());
        Spots spots = spots(edition, given.values());
        Set<Question> open = EnumSet.noneOf(Question.class);
        for (Question question : Question.of(kind)) {
            Clearance answer = given.get(question);
            if (answer == null || !answer.stands(edition, spots)) {
                open.add(question);
            }
        }
        return open;
    }

    /** To find the passages of a text takes milliseconds, and most answers are about none: many texts are asked about at once. */
    private static Spots spots(Edition edition, Collection<Clearance> answers) {
        boolean wanted = answers.stream().anyMatch(answer -> !answer.passages().isEmpty());
        return Spots.of(wanted ? edition.current().text() : NOTHING);
    }
}
