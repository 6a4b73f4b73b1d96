package org.engawa.web.newsroom.news;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engawa.account.Accounts;
import org.engawa.organization.MailHabit;
import org.engawa.web.newsroom.Choice;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.CurrentSignIn;
import org.engawa.web.newsroom.Journey;
import org.engawa.web.newsroom.Words;

/** How the member is told by mail, on the page `/newsroom/account`. */
@Named
@RequestScoped
public class OwnMail {
    @Inject
    private Accounts accounts;

    @Inject
    private CurrentMember me;

    @Inject
    private CurrentSignIn current;

    @Inject
    private Words words;

    @Inject
    private Journey journey;

    private String habit = "";

    @PostConstruct
    void begin() {
        habit = me.get().mail().name();
    }

    /** Keeps what was chosen. */
    public void save() {
        Arrays.stream(MailHabit.values())
                .filter(one -> one.name().equals(habit))
                .forEach(one ->
                        accounts.prefer(me.get().id(), one, current.browser().origin()));
        journey.to("/newsroom/account", "mail");
    }

    /** What can be chosen. */
    public List<Choice> getHabits() {
        return Arrays.stream(MailHabit.values())
                .map(one -> new Choice(
                        one.name(),
                        words.say("mail-habit."
                                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
                .toList();
    }

    /** Name of what is chosen. */
    public String getHabit() {
        return habit;
    }

    /** Name of what is chosen; one of those offered. */
    public void setHabit(String habit) {
        this.habit = habit;
    }
}
