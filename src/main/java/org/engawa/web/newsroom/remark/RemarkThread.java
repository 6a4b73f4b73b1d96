package org.engawa.web.newsroom.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.engawa.remark.Saying;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.workflow.AnswerRemark;
import org.engawa.workflow.NoSuchEdition;
import org.engawa.workflow.ReopenRemark;
import org.engawa.workflow.ResolveRemark;

/** What is done about the remark that a form names. */
@RequestScoped
public class RemarkThread {
    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private AnswerRemark answer;

    @Inject
    private ResolveRemark resolve;

    @Inject
    private ReopenRemark reopen;

    /** Answers it. */
    void answer() {
        deeds.act(
                RemarkList.ANSWER + "-" + inHand.sent(RemarkList.REMARK),
                () -> answer.answer(inHand.actor(), inHand.key(), remark(), new Saying(inHand.sent(RemarkList.ANSWER))),
                here(),
                "answered");
    }

    /** Resolves it. */
    void resolve() {
        deeds.act(
                RemarkList.HEADING,
                () -> resolve.resolve(inHand.actor(), inHand.key(), remark()),
                Return.to(inHand, RemarkList.HEADING),
                "remark-resolved");
    }

    /** Opens it again. */
    void reopen() {
        deeds.act(
                RemarkList.HEADING,
                () -> reopen.reopen(inHand.actor(), inHand.key(), remark()),
                here(),
                "remark-reopened");
    }

    private String here() {
        return Return.to(inHand, RemarkList.REMARK + "-" + inHand.sent(RemarkList.REMARK));
    }

    private UUID remark() {
        try {
            return UUID.fromString(inHand.sent(RemarkList.REMARK));
        } catch (IllegalArgumentException e) {
            throw new NoSuchEdition();
        }
    }
}
