package org.engawa.web.newsroom.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.engawa.account.Answer;
import org.engawa.account.SecondFactors;
import org.engawa.account.SignIns;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Problems;

/**
 * The page of the second factor: `/newsroom/second-factor`. It asks for a code of those who have one and did not give it yet;
 * all others set one up, be it the first or another. A key that was made stands in the form until a code of it was entered, for
 * each one that is made replaces the one before.
 */
@Named
@RequestScoped
public class SecondFactor {
    private static final String FIRST_CODE = "first-code";

    @Inject
    private SecondFactors factors;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Steps steps;

    @Inject
    private Problems problems;

    private FactorPicture picture = FactorPicture.NONE;
    private List<String> codes = List.of();
    private String code = "";
    private String next = "";
    private boolean wanted;
    private boolean stale;

    @PostConstruct
    void begin() {
        next = steps.next();
        picture = FactorPicture.of(steps.sent("key"));
        wanted = current.find()
                .filter(signedIn -> !signedIn.secondFactorDone() && factors.has(signedIn.member()))
                .isPresent();
        stale = current.find()
                .filter(signedIn -> signedIn.admitted() && !signedIn.fresh())
                .isPresent();
    }

    /** Makes a key for an authenticator. */
    public void make() {
        picture = FactorPicture.of(factors.begin(current.get()).uri().toString());
    }

    /** Takes the key that was made into force, when the code shows that the authenticator has it. */
    public void setUp() {
        problems.want(FIRST_CODE, code);
        if (!problems.isNone()) {
            return;
        }
        codes = factors.finish(current.get(), code, current.browser().origin());
        if (codes.isEmpty()) {
            problems.add(FIRST_CODE, "problem.code-set-up");
            return;
        }
        picture = FactorPicture.NONE;
        if (signIns.confirm(current.token(), code, current.browser()) instanceof Answer.Done done) {
            current.accept(done.token());
        }
    }

    /** Looks at the code of the second factor, and lets the member in. */
    public void confirm() {
        problems.want("code", code);
        if (problems.isNone()) {
            steps.go(signIns.confirm(current.token(), code, current.browser()), next, "code", "problem.code");
        }
    }

    /** What the page shows: `codes`, `anew` to whoever signed in long ago, `key`, `code` or `begin`. */
    public String getState() {
        if (!codes.isEmpty()) {
            return "codes";
        }
        if (stale) {
            return "anew";
        }
        if (!picture.isNone()) {
            return "key";
        }
        return wanted ? "code" : "begin";
    }

    /** The key that was made. */
    public FactorPicture getPicture() {
        return picture;
    }

    /** New recovery codes, shown once; empty otherwise. */
    public List<String> getCodes() {
        return codes;
    }

    /** As typed. */
    public String getCode() {
        return code;
    }

    /** As typed. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Where to go on once signed in: a page of the newsroom. */
    public String getNext() {
        return next;
    }
}
