package org.engawa.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.engawa.Corpus;
import org.engawa.web.Answer;
import org.junit.jupiter.api.Test;

/**
 * Addresses that are tried on every site: files of the program, of its server and of others, their consoles, and pages that set up a
 * new site. Those of other servlets, as the newsroom, health and the contact of security.txt, are not asked here.
 */
class KnownPathsTest {
    private static final SampleSite SITE = SampleSite.whole();

    /** Answered by a servlet of its own, when the operator names whom to tell. */
    private static final Set<String> ELSEWHERE = Set.of("/.well-known/security.txt");

    @Test
    void leadToNothingThatIsNotForReaders() {
        for (JsonNode one : Corpus.cases("known-paths.jsonl")) {
            String path = one.path("path").asText();
            if (one.path("expect").asText().equals("200")) {
                assertThat(ELSEWHERE.contains(path) || SITE.get(path).status() == 200)
                        .as(path)
                        .isTrue();
                continue;
            }
            Answer answer = SITE.get(path);
            assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
            answer.header("Location").ifPresent(to -> {
                assertThat(to).as(path).matches("/(en|ja|fr|ar)?(/[a-z0-9/.?=-]*)?");
                assertThat(SITE.get(to).status()).as(path + " leads to " + to).isIn(200, 404);
            });
            if (answer.header("Location").isEmpty() && !path.equals("/?author=1")) {
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .as(path)
                        .contains("<main")
                        .doesNotContain("#{", "<web-app", "root:", "BEGIN ");
            }
        }
    }
}
