package org.engawa.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.engawa.web.newsroom.access.FormSeal;
import org.engawa.web.newsroom.access.SignInCookie;

/** The field by which a form shows that it comes from a page of ours. */
@Named
@RequestScoped
public class FormToken {
    private static final FormSeal SEAL = new FormSeal();

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentSignIn signIn;

    /** The name of the field. */
    public String getName() {
        return FormSeal.FIELD;
    }

    /** A value of the field for whoever asks for this page; another one each time. */
    public String getValue() {
        // What is sent next comes with the token that this answer brings.
        return SEAL.seal(
                signIn.accepted().orElseGet(() -> SignInCookie.of(request).orElse("")));
    }
}
