package org.engawa.web.newsroom;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;
import org.engawa.database.SavingStopped;

/**
 * Answers a form that would save something in read-only mode with the same page and everything as it was typed. It stands around all
 * forms, so no page need think of it; named in `faces-config.xml`. Forms that save nothing, and signing in, go on as ever.
 */
public final class StoppedActs implements ActionListener {
    private final ActionListener wrapped;

    /** Around that of the server. */
    public StoppedActs(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (FacesException | ELException | SavingStopped e) {
            FacesContext faces = event.getFacesContext();
            if (!SavingStopped.causes(e) || faces.getExternalContext().isResponseCommitted()) {
                throw e;
            }
            tell(faces);
        }
    }

    private static void tell(FacesContext faces) {
        faces.getApplication()
                .evaluateExpressionGet(faces, "#{problems}", Problems.class)
                .add(Problems.PAGE, "problem.read-only");
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setResponseHeader("Retry-After", SavingStopped.RETRY_SECONDS);
        faces.renderResponse();
    }
}
