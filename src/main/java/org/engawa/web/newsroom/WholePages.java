package org.engawa.web.newsroom;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextFactory;
import jakarta.faces.context.PartialViewContextWrapper;

/**
 * Lets every request be about a whole page. None of ours asks for a part of one, so by a header or a field nobody gets only some of a form
 * looked at, or an answer of another shape.
 */
public final class WholePages extends PartialViewContextWrapper {
    /** Makes one for each request; named in `faces-config.xml`. */
    public static final class Factory extends PartialViewContextFactory {
        /** Around that of the server. */
        public Factory(PartialViewContextFactory wrapped) {
            super(wrapped);
        }

        @Override
        public PartialViewContext getPartialViewContext(FacesContext faces) {
            return new WholePages(getWrapped().getPartialViewContext(faces));
        }
    }

    private WholePages(PartialViewContext wrapped) {
        super(wrapped);
    }

    @Override
    public boolean isAjaxRequest() {
        return false;
    }

    @Override
    public boolean isPartialRequest() {
        return false;
    }

    @Override
    public void setPartialRequest(boolean partial) {
        // It never is.
    }
}
