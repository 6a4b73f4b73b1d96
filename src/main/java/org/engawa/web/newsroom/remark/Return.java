package org.engawa.web.newsroom.remark;

import java.util.Set;
import org.engawa.web.newsroom.InHand;

/** Where a form about remarks leads back to. */
final class Return {
    private static final String HERE = "remarks";
    private static final Set<String> PAGES = Set.of("review", "edit", "translate", HERE);

    private Return() {}

    /**
     * The page that the form names by `back`.
     *
     * @param part id of what is to be seen there
     */
    static String to(InHand inHand, String part) {
        return inHand.path(page(inHand)) + "#" + part;
    }

    /** Its name. */
    static String page(InHand inHand) {
        String back = inHand.sent("back");
        return PAGES.contains(back) ? back : HERE;
    }
}
