package org.engawa.citation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** RIS, the form of reference managers: two-letter tags, one a line, ended by carriage return and line feed; in UTF-8. */
public final class Ris {
    /** Media type by common use; none is registered. */
    public static final String TYPE = "application/x-research-info-systems; charset=utf-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd/", Locale.ROOT);

    private final StringBuilder out = new StringBuilder(400);

    private Ris() {}

    /** One reference. */
    public static String write(Citation citation) {
        Ris reference = new Ris();
        reference.line("TY", "ELEC");
        reference.line("ID", citation.key());
        reference.line("TI", citation.title());
        reference.line("AU", citation.author());
        reference.line("A4", citation.translator());
        reference.line("T2", citation.site());
        reference.line("PB", citation.publisher());
        reference.line("PY", String.valueOf(citation.published().getYear()));
        reference.line("DA", DAY.format(citation.published()));
        reference.line("LA", citation.language());
        reference.line("UR", citation.url());
        reference.line("ER", "");
        return reference.out.toString();
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            out.append(tag).append("  - ").append(SingleLine.of(value)).append("\r\n");
        }
    }
}
