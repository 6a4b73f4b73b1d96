package org.engawa.web.newsroom.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;
import org.engawa.remark.Found;
import org.engawa.remark.Found.Standing;
import org.engawa.remark.Place;
import org.engawa.web.newsroom.Hours;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.ReadRemarks;
import org.jspecify.annotations.Nullable;

/** What is said about the edition in hand. */
@Named("remarks")
@RequestScoped
public class RemarkList {
    static final String HEADING = "remarks";
    static final String REMARK = "remark";
    static final String ANSWER = "answer";

    @Inject
    private InHand inHand;

    @Inject
    private ReadRemarks read;

    @Inject
    private Words words;

    @Inject
    private Hours hours;

    @Inject
    private Problems problems;

    private ReadRemarks.@Nullable Talk talk;

    /** Those that wait for something to be done, in the order of the text. */
    public List<RemarkRow> getOpen() {
        return rows(true);
    }

    /** Those about which nothing is left to be done. */
    public List<RemarkRow> getResolved() {
        return rows(false);
    }

    /** How many wait for something to be done. */
    public int getOpenCount() {
        return (int) talk().all().stream().filter(ReadRemarks.Said::open).count();
    }

    ReadRemarks.Talk talk() {
        ReadRemarks.Talk known = talk;
        if (known == null) {
            known = read.of(inHand.actor(), inHand.key());
            talk = known;
        }
        return known;
    }

    /** What a remark is about, in words. */
    String about(Place place, int position) {
        return switch (place) {
            case WHOLE -> words.say("remarks.on-whole");
            case TITLE -> words.say("remarks.on-title");
            case SUMMARY -> words.say("remarks.on-summary");
            case PASSAGE -> words.say("remarks.on-passage", position + 1);
        };
    }

    private List<RemarkRow> rows(boolean open) {
        return talk().all().stream()
                .filter(said -> said.open() == open)
                .map(this::row)
                .toList();
    }

    private RemarkRow row(ReadRemarks.Said said) {
        Found found = said.found();
        String id = said.id().toString();
        boolean gone = found.standing() == Standing.GONE;
        return new RemarkRow(
                id,
                head(said.outside() ? words.say("remarks.outside", said.by()) : said.by(), said.at()),
                gone ? words.say("remarks.gone") : about(said.anchor().place(), found.order()),
                Quotation.of(gone ? said.anchor().words() : found.words()),
                found.standing() == Standing.CHANGED
                        ? Quotation.of(said.anchor().words())
                        : "",
                gone,
                said.mentioned(),
                said.text(),
                said.replies().stream()
                        .map(reply -> new RemarkRow.Reply(head(reply.by(), reply.at()), reply.text()))
                        .toList(),
                said.open() ? "" : words.say("remarks.resolved-by", said.resolvedBy()),
                inHand.sent(REMARK).equals(id) ? inHand.sent(ANSWER) : "",
                problems.of(ANSWER + "-" + id));
    }

    private String head(String by, OffsetDateTime at) {
        return words.say("remarks.head", by, hours.brief(at));
    }
}
