package org.engawa.web.newsroom.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What was typed into a form, as it is to be kept. */
final class Typed {
    private Typed() {}

    /** A text with single line ends, since forms send two characters for each; PostgreSQL keeps no NUL. */
    static String text(String sent) {
        return sent.replace("\r\n", "\n").replace("\0", "");
    }

    /** A line without space around it. */
    static String line(String sent) {
        return text(sent).replace('\n', ' ').strip();
    }

    /** The value of a field; empty when it was not sent. */
    static String field(HttpServletRequest request, String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? "" : line(sent[0]);
    }

    /** Everything that was chosen in a list. */
    static List<String> chosen(HttpServletRequest request, String name) {
        String[] sent = request.getParameterValues(name);
        return sent == null ? List.of() : List.of(sent);
    }
}
