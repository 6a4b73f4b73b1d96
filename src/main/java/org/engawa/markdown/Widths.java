package org.engawa.markdown;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.markdown.Typography.Change;
import org.engawa.markdown.Typography.Slip;

/** Letters that are wider or narrower than they are set. */
final class Widths {
    private static final Pattern WIDE = Pattern.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+");
    private static final Pattern NARROW = Pattern.compile("[\uff66-\uff9f]+");
    /** Before another letter; at the end of one it leads over to digits or letters that are not Arabic, as in الـ191. */
    private static final Pattern STRETCHED = Pattern.compile("(?<!\u0640)\u0640++(?=[\\p{IsArabic}&&\\p{L}])");

    private Widths() {}

    static void look(TextRun run, List<Change> found) {
        look(run, WIDE, Slip.WIDE, found);
        look(run, NARROW, Slip.NARROW, found);
        look(run, STRETCHED, Slip.STRETCHED, found);
    }

    private static void look(TextRun run, Pattern pattern, Slip slip, List<Change> found) {
        Matcher letters = pattern.matcher(run.letters());
        while (letters.find()) {
            // What stands together in the run does so in the text, for anything between is a letter of its own there.
            found.add(new Change(
                    slip,
                    run.source(letters.start()),
                    run.source(letters.end() - 1) + 1,
                    slip == Slip.STRETCHED ? "" : Normalizer.normalize(letters.group(), Normalizer.Form.NFKC)));
        }
    }
}
