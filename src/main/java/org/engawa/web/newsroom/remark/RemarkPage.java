package org.engawa.web.newsroom.remark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.engawa.web.newsroom.InHand;

/**
 * The page `/newsroom/remarks`. Forms about remarks are sent here from wherever they stand, as many as there are remarks and
 * however many others came meanwhile; they say by `act` what they ask for. Once it is done, it leads back; when something speaks
 * against it, this page says so and keeps what was typed.
 */
@Named
@RequestScoped
public class RemarkPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private InHand inHand;

    @Inject
    private NewRemark fresh;

    @Inject
    private RemarkThread thread;

    /** The page from which a form came that could not be done, so that it leads back there once it can. */
    public String getBack() {
        return Return.page(inHand);
    }

    /** Does what a form asks for, if one was sent; called before the page is written. */
    public void look() {
        inHand.demandEdition();
        if (!request.getMethod().equals("POST") || inHand.find().isEmpty()) {
            return;
        }
        switch (inHand.sent("act")) {
            case "remark" -> fresh.make();
            case "answer" -> thread.answer();
            case "resolve" -> thread.resolve();
            case "reopen" -> thread.reopen();
            default -> inHand.refuse();
        }
    }
}
