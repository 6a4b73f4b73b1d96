package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.engawa.account.Answer;
import org.engawa.account.Browser;
import org.engawa.account.SignIns;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.access.ReturnPath;

/** How a sign-in goes on after each answer. */
@RequestScoped
public class Steps {
    static final String SIGN_IN = "/newsroom/sign-in";
    static final String SECOND_FACTOR = "/newsroom/second-factor";

    @Inject
    private CurrentSignIn current;

    @Inject
    private SignIns signIns;

    @Inject
    private Journey journey;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    /** Where the browser wanted to go: a page of the newsroom, its first when it did not say. */
    public String next() {
        return ReturnPath.safe(request.getParameter(ReturnPath.PARAMETER));
    }

    /** What a form carries from one answer to the next; empty when it carries nothing. */
    public String sent(String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    /** The token of the sign-in; empty when there is none. */
    public String token() {
        return current.token();
    }

    /** With what, and from where, it is asked. */
    public Browser browser() {
        return current.browser();
    }

    /** Leads to the beginning, after what ended the sign-in. */
    public void begin(String done) {
        begin(SIGN_IN, done);
    }

    /** Leads to another page than the beginning, likewise. */
    void begin(String path, String done) {
        current.forget();
        journey.to(path, done);
    }

    /** Leads there after the member chose to leave: nothing of theirs stays in the browser. */
    void end(String path, String done) {
        current.leaveNothing();
        begin(path, done);
    }

    /** Leads to a page of the newsroom, which tells what was done. */
    void tell(String path, String done) {
        journey.to(path, done);
    }

    /** Leads to a page of the newsroom, which tells what was done, under the new token of a sign-in that goes on. */
    void stay(Answer.Done renewed, String path, String done) {
        current.accept(renewed.token());
        journey.to(path, done);
    }

    /**
     * Leads on, or notes at a field why not.
     *
     * @param next where to go when the newsroom is open
     * @param refused key of the words for an answer that refuses
     */
    public void go(Answer answer, String next, String field, String refused) {
        if (answer instanceof Answer.Done done) {
            accept(done.token());
            journey.to(next);
        } else if (answer instanceof Answer.SecondFactorWanted wanted) {
            accept(wanted.token());
            journey.to(SECOND_FACTOR + query(next));
        } else if (answer instanceof Answer.SecondFactorToSetUp wanted) {
            accept(wanted.token());
            journey.to(SECOND_FACTOR + query(next));
        } else {
            note(answer, field, refused);
        }
    }

    /** Who signs in anew ends the sign-in that the browser had: nobody could find it again to end it. */
    private void accept(String token) {
        String before = current.token();
        current.accept(token);
        if (!before.isEmpty() && !before.equals(token)) {
            signIns.signOut(before);
        }
    }

    /** Notes at a field why an answer did not let somebody in. */
    public void note(Answer answer, String field, String refused) {
        if (answer instanceof Answer.Slowed slowed) {
            // Rounded up, or it would be too early.
            problems.add(
                    field,
                    "problem.slowed",
                    slowed.pause().plusNanos(999_999_999).toSeconds());
        } else {
            problems.add(field, refused);
        }
    }

    /** What is added to the address of a page, so that it knows where to go on. */
    static String query(String next) {
        return next.equals(ReturnPath.FIRST_PAGE)
                ? ""
                : "?" + ReturnPath.PARAMETER + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
