package org.engawa.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the CommonMark specification 0.31.2 against the parser as we set it, without extensions. */
class CommonMarkTest {

    /** flexmark implements 0.28 of the specification; these are the examples where that shows, or our settings do. */
    private static final Map<Integer, String> DEVIATIONS = new HashMap<>();

    static {
        because(
                "code spans keep their blanks since 0.29; we like them trimmed and joined",
                138,
                331,
                332,
                334,
                335,
                336,
                337,
                640);
        because("a numeric reference beyond Unicode becomes U+FFFD", 28);
        because("info strings of ~~~ fences may hold backticks since 0.29", 146);
        because("<textarea> is a raw block since 0.30; raw HTML is not let through anyway", 171);
        because(
                "destinations in <> with blanks or escaped brackets, since 0.29; file names and addresses here have neither",
                195,
                201,
                489,
                493,
                494);
        because("setext underlines below a definition, since 0.29", 215, 216);
        because("lists may be indented a little further each", 312, 313);
        because("currency signs are punctuation since 0.31", 354);
        because("the rule of three counts all marks of a run", 416, 417);
        because("full case folding of labels", 540);
        because("the HTML 5 form of comments, since 0.31; comments are dropped anyway", 625, 626);
    }

    private static void because(String reason, int... examples) {
        Arrays.stream(examples).forEach(example -> DEVIATIONS.put(example, reason));
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return Corpus.cases("commonmark-spec-0.31.2.jsonl").stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id") + " " + c.get("section").asText(), () -> compare(c)));
    }

    private static void compare(JsonNode c) {
        String html = Dialect.commonMark(c.get("markdown").asText());
        String known = DEVIATIONS.get(c.get("id").asInt());
        if (known == null) {
            assertThat(html).isEqualTo(c.get("html").asText());
        } else {
            assertThat(html)
                    .as("listed as deviating (%s), but conforms", known)
                    .isNotEqualTo(c.get("html").asText());
        }
    }
}
