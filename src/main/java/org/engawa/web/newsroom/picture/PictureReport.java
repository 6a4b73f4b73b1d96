package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.story.PictureFacts;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Refusals;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Refused;

/** What was sent to the page of pictures, and what it tells of what became of it. */
@RequestScoped
public class PictureReport {
    private static final String FIELD = "picture";

    @Inject
    private Problems problems;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private Journey journey;

    @Inject
    private HttpServletRequest request;

    /** The files that were sent. */
    List<Part> parts() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD) && part.getSize() > 0)
                    .toList();
        } catch (ServletException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that something was not added. */
    void not(String problem, String name) {
        problems.note(FIELD, words.say("pictures.not-" + problem, name));
    }

    /**
     * Notes that others changed meanwhile what is said of a picture, and how it reads now.
     *
     * @param language in which it is told what it shows
     */
    void clash(PictureFacts theirs, String language) {
        String said = Stream.of(theirs.alt(language), theirs.credit(), theirs.licence())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
        problems.note(FIELD, words.say("pictures.clash", theirs.file(), said));
    }

    /** Notes why an act was refused. */
    void not(Refused refused) {
        refused.refusals().forEach(refusal -> problems.note(FIELD, refusals.say(refusal)));
    }

    /** Whether all went well. */
    boolean isFine() {
        return problems.isNone();
    }

    /** Leads on. */
    void done(String path, String what) {
        journey.to(path, what);
    }
}
