package org.engawa.web.newsroom.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.engawa.account.MailQueue;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Problems;

/** Has a letter tried again that could not be sent, as the form names it by `letter`. */
@Named
@RequestScoped
public class TryingAgain {
    @Inject
    private MailQueue queue;

    @Inject
    private CurrentSignIn current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Problems problems;

    @Inject
    private AccountDeeds deeds;

    /** Does it, if its button was pressed; called before the page is written, since there are as many buttons as letters. */
    public void hear() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        deeds.did("main", () -> {
            if (queue.tryAgain(current.doer(), letter())) {
                deeds.to("/newsroom/letters", "tried-again");
            } else {
                problems.add(Problems.PAGE, "problem.letters-not");
            }
        });
    }

    private UUID letter() {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("letter")));
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
