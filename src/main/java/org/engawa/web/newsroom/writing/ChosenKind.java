package org.engawa.web.newsroom.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.story.Kind;
import org.engawa.web.newsroom.Words;

/** The kind of a new story, as `kind` names it in the address or in the form that was sent. */
@Named("kind")
@RequestScoped
public class ChosenKind {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    /**
     * A kind that can be chosen.
     *
     * @param word in addresses
     * @param about what it is for, a sentence
     */
    public record Offer(String word, String name, String about) {}

    /** All kinds. */
    public List<Offer> getOffers() {
        return Stream.of(Kind.values())
                .map(kind ->
                        new Offer(kind.word(), words.say("kind." + kind.word()), words.say("about." + kind.word())))
                .toList();
    }

    /** The kind; none as long as none is chosen. */
    Optional<Kind> find() {
        String word = Typed.field(request, "kind");
        return Stream.of(Kind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Its word; empty as long as none is chosen. */
    public String getWord() {
        return find().map(Kind::word).orElse("");
    }

    /** Its name. */
    public String getName() {
        return words.say("kind." + getWord());
    }
}
