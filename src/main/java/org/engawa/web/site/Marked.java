package org.engawa.web.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.markdown.SafeHtml;

/** Pages with a notice above them, put in from outside, so that no theme can leave it out. */
final class Marked {
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");

    private Marked() {}

    /**
     * The page with a notice.
     *
     * @param notice in plain text
     * @param language BCP 47 tag of the notice
     */
    static String above(String page, String notice, String language) {
        String said = "<aside lang=\"" + SafeHtml.text(language).html() + "\" dir=\"auto\"><p><strong><mark>"
                + SafeHtml.text(notice).html() + "</mark></strong></p></aside>";
        Matcher body = BODY.matcher(page);
        return body.find() ? page.substring(0, body.end()) + said + page.substring(body.end()) : said + page;
    }
}
