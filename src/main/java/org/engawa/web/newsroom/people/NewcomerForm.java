package org.engawa.web.newsroom.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.engawa.account.Newcomer;
import org.engawa.web.newsroom.CurrentMember;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.web.newsroom.Zones;

/** What is typed of somebody who is to be invited; their language and zone begin as those of whoever invites. */
@Named
@RequestScoped
public class NewcomerForm {
    @Inject
    private CurrentMember me;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    @Inject
    private AccountDeeds deeds;

    private String address = "";
    private String name = "";
    private String language = "";
    private String zone = "";

    @PostConstruct
    void begin() {
        language = words.getLanguage();
        zone = me.find().map(member -> Zones.chosen(member.zone())).orElse("");
    }

    /** Who it is; notes what is missing or wrong. */
    Newcomer read() {
        problems.want("their-address", address);
        problems.want("their-name", name);
        ZoneId chosen = Zones.zone(zone).orElse(null);
        if (chosen == null) {
            problems.add("their-zone", "problem.zone");
        }
        return new Newcomer(address, name, language, chosen == null ? me.get().zone() : chosen);
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

    /** As typed. */
    public String getName() {
        return name;
    }

    /** As typed. */
    public void setName(String name) {
        this.name = name;
    }

    /** BCP 47 tag. */
    public String getLanguage() {
        return language;
    }

    /** BCP 47 tag; one of those offered. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** Identifier of a zone. */
    public String getZone() {
        return zone;
    }

    /** Identifier of a zone; one of those offered. */
    public void setZone(String zone) {
        this.zone = zone;
    }
}
