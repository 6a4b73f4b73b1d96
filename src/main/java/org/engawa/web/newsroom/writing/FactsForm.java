package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.engawa.story.StoryFacts;
import org.engawa.vocabulary.Country;
import org.engawa.vocabulary.Person;
import org.engawa.vocabulary.Programme;
import org.engawa.vocabulary.Topic;
import org.engawa.vocabulary.Vocabulary;

/** What is true of a story in every language, in the form of its original. */
@Named("facts")
@RequestScoped
public class FactsForm {
    /** The field by which a form shows that it has all of these, so that what was not sent was taken away. */
    private static final String SENT = "facts";

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenSheet open;

    @Inject
    private SiteNames names;

    @Inject
    private EvidenceForm evidence;

    /**
     * A list of which several can be chosen.
     *
     * @param name of the field
     * @param chosen how many are
     */
    public record Group(String name, long chosen, List<Option> options) {}

    /** The lists, in the order of the form. */
    public List<Group> getGroups() {
        Vocabulary vocabulary = names.settings().vocabulary();
        StoryFacts facts = open.getSheet().facts();
        return List.of(
                group(
                        "topics",
                        names.options(
                                vocabulary.topics().values(), Topic::key, Topic::names, now("topics", facts.topics()))),
                group(
                        "countries",
                        names.options(
                                vocabulary.countries().values(),
                                Country::iso,
                                Country::names,
                                now("countries", facts.countries()))),
                group(
                        "programmes",
                        names.options(
                                vocabulary.programmes().values(),
                                Programme::key,
                                Programme::names,
                                now("programmes", facts.programmes()))),
                group(
                        "people",
                        names.options(
                                vocabulary.people().values(),
                                Person::key,
                                Person::names,
                                now("people", facts.people()))));
    }

    /** The sources, with an empty row. */
    public List<EvidenceRow> getEvidence() {
        return sent()
                ? evidence.sent()
                : EvidenceForm.saved(open.getSheet().facts().evidence());
    }

    /** The facts as they were sent, over those that are saved. Notes what is wrong. */
    StoryFacts read(StoryFacts present) {
        if (!sent()) {
            return present;
        }
        Vocabulary vocabulary = names.settings().vocabulary();
        return new StoryFacts(
                present.mission(),
                present.published(),
                present.updated(),
                kept("countries", present.countries(), vocabulary.countries()::containsKey),
                kept("programmes", present.programmes(), vocabulary.programmes()::containsKey),
                kept("topics", present.topics(), vocabulary.topics()::containsKey),
                kept("people", present.people(), vocabulary.people()::containsKey),
                present.venue(),
                present.details(),
                evidence.read(present.evidence()),
                present.pictures(),
                present.cover(),
                present.withdrawal());
    }

    /** What was there already stays in its order, since the first topic decides the cover; what is new comes behind. */
    private List<String> kept(String field, List<String> present, Function<String, Boolean> known) {
        Set<String> chosen = new LinkedHashSet<>(Typed.chosen(request, field));
        Set<String> all = new LinkedHashSet<>(present);
        all.retainAll(chosen);
        chosen.stream().filter(known::apply).forEach(all::add);
        return List.copyOf(all);
    }

    private List<String> now(String field, List<String> saved) {
        return sent() ? Typed.chosen(request, field) : saved;
    }

    private boolean sent() {
        return request.getParameter(SENT) != null;
    }

    private static Group group(String name, List<Option> options) {
        return new Group(name, options.stream().filter(Option::chosen).count(), options);
    }
}
