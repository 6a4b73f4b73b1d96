package org.engawa.web.newsroom.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.engawa.account.DemonstrationCast;
import org.engawa.account.SignIns;
import org.engawa.organization.Member;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.Languages;
import org.engawa.web.newsroom.Words;

/** The way into the newsroom of a demonstration, on the page `/newsroom/sign-in`: anybody chooses as whom to come. */
@Named
@RequestScoped
public class Demonstrating {
    @Inject
    private DemonstrationCast cast;

    @Inject
    private SignIns signIns;

    @Inject
    private Steps steps;

    @Inject
    private Words words;

    @Inject
    private Languages languages;

    private String part = "";

    /** Lets them in. */
    public void come() {
        UUID chosen = cast.all().stream()
                .map(Member::id)
                .filter(id -> id.toString().equals(part))
                .findFirst()
                .orElse(new UUID(0, 0));
        steps.go(signIns.demonstrate(chosen, steps.browser()), steps.next(), "part", "problem.part");
    }

    /** Whether anybody can come so. */
    public boolean isPossible() {
        return !cast.all().isEmpty();
    }

    /** As whom one can come, each by their role. */
    public List<Choice> getParts() {
        return cast.all().stream()
                .map(member -> new Choice(member.id().toString(), role(member)))
                .toList();
    }

    private String role(Member member) {
        return member.assignments().stream()
                .findFirst()
                .map(assignment -> {
                    String role = words.say("role-name."
                            + assignment.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    return assignment
                            .language()
                            .map(tag -> words.say("demonstration.part", role, languages.name(tag)))
                            .orElse(role);
                })
                .orElse(member.name());
    }

    /** The id of the member as whom to come. */
    public String getPart() {
        return part;
    }

    /** The id of the member as whom to come, as chosen. */
    public void setPart(String part) {
        this.part = part;
    }
}
