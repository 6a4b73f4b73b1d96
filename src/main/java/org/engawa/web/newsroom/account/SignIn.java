package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.SignIns;
import org.engawa.web.newsroom.Problems;

/** The page on which a sign-in begins: `/newsroom/sign-in`. */
@Named
@RequestScoped
public class SignIn {
    @Inject
    private SignIns signIns;

    @Inject
    private Problems problems;

    @Inject
    private Steps steps;

    private String address = "";
    private String password = "";
    private String next = "";

    @PostConstruct
    void begin() {
        next = steps.next();
    }

    /** Looks at address and password, and leads to where the sign-in goes on. */
    public void enter() {
        problems.want("address", address);
        problems.want("password", password);
        if (problems.isNone()) {
            steps.go(signIns.signIn(address, password, steps.browser()), next, "password", "problem.sign-in");
        }
    }

    /** As typed. */
    public String getAddress() {
        return address;
    }

    /** As typed. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** As typed; never shown again. */
    public String getPassword() {
        return password;
    }

    /** As typed. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Where to go on once signed in: a page of the newsroom. */
    public String getNext() {
        return next;
    }
}
