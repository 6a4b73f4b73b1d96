package org.engawa.web.newsroom.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.engawa.account.Newcomer;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.PersonFields;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.Zones;

/** What is typed of somebody who is to be invited; their language and zone begin as those of whoever invites. */
@Named
@RequestScoped
public class NewcomerForm extends PersonFields {
    @Inject
    private CurrentMember me;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    @Inject
    private AccountDeeds deeds;

    private String address = "";

    @PostConstruct
    void begin() {
        setLanguage(words.getLanguage());
        setZone(me.find().map(member -> Zones.chosen(member.zone())).orElse(""));
    }

    /** Who it is; notes what is missing or wrong. */
    Newcomer read() {
        problems.want("their-address", address);
        problems.want("their-name", getName());
        if (chosenZone().isEmpty()) {
            problems.add("their-zone", "problem.zone");
        }
        return new Newcomer(
                address,
                getName(),
                getLanguage(),
                chosenZone().orElseGet(() -> me.get().zone()));
    }

    /** Whether nothing is missing or wrong. */
    boolean isRight() {
        return problems.isNone();
    }

    /** Does what is asked for, and notes here what speaks against it. */
    AccountDeeds deeds() {
        return deeds;
    }

    /** As typed. */
    public String getAddress() {
        return address;
    }

    /** As typed. */
    public void setAddress(String address) {
        this.address = address;
    }
}
