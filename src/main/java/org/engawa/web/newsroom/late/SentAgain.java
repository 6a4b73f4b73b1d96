package org.engawa.web.newsroom.late;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.Serial;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.engawa.account.LateForms;
import org.engawa.web.newsroom.access.Visitor;

/** Puts a late form away once it was sent again and done: pages lead on then, and are shown again as long as something is wrong. */
@WebFilter(urlPatterns = "/newsroom/*")
public class SentAgain extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(SentAgain.class.getName());
    private static final String FIELD = "late";

    @Inject
    private transient LateForms forms;

    @Inject
    private transient Visitor visitor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getMethod().equals("POST") && response.getStatus() == HttpServletResponse.SC_SEE_OTHER) {
            LatePage.id(request.getParameter(FIELD))
                    .ifPresent(id -> visitor.signedIn().ifPresent(known -> done(known.member(), id)));
        }
    }

    /** What was sent is done, whatever becomes of this: the form stays on the board at worst. */
    private void done(UUID member, UUID form) {
        try {
            forms.done(member, form);
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.WARNING, "late form {0} could not be put away: {1}", form, e.getMessage());
        }
    }
}
