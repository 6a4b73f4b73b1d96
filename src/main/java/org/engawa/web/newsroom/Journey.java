package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Leads on from a form that was sent to the next page, which tells once what was done. That is carried by a cookie of one
 * minute, not in the address: an address may be kept or sent to others, and would tell again what is long done.
 */
@Named
@RequestScoped
public class Journey {
    private static final HostCookie SAID = new HostCookie("engawa-said", 60);
    private static final String WORD = "[a-z-]{1,40}";

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String said = "";

    /** Leads to a page of this site. */
    public void to(String path) {
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        // A path and no host: the host that the browser named may be anybody's.
        outside.setResponseHeader("Location", path);
        faces.responseComplete();
    }

    /**
     * Leads to a page of this site, which tells what was done.
     *
     * @param done what was done; has words under `done.` and this
     */
    public void to(String path, String done) {
        SAID.give(response(), done);
        to(path);
    }

    /**
     * Leaves a word for the next page, where none is at hand to lead there.
     *
     * @param key of its words: `done.` and what was done, or `problem.` and what went wrong, which begins with the id of a field
     */
    public static void leave(HttpServletResponse response, String key) {
        SAID.give(response, key.substring(key.indexOf('.') + 1));
    }

    /** Answers that there is no such page, in the same words for what is not there and for what is not there for this member. */
    public void nowhere() {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Hears what the page before left to tell; called before the page is written, while there may still be cookies. */
    public void hear() {
        Optional<String> left = SAID.in(
                        (HttpServletRequest) faces.getExternalContext().getRequest())
                .filter(word -> word.matches(WORD));
        if (left.isPresent()) {
            SAID.take(response());
            said = words.has("done." + left.get()) ? words.say("done." + left.get()) : "";
            if (words.has("problem." + left.get())) {
                problems.add(left.get().replaceFirst("-.*", ""), "problem." + left.get());
            }
        }
    }

    /** What was done, a sentence; empty for nothing. */
    public String getSaid() {
        return said;
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
