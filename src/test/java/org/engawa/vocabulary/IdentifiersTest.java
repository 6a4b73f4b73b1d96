package org.engawa.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.engawa.json.Json;
import org.engawa.story.Doi;
import org.engawa.story.ProjectCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers know their own slips of the pen. */
class IdentifiersTest {
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";

    /** The examples of the register's own documentation, and one whose check digit is X. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void orcid(String good) {
        assertThat(new Orcid(good).url()).isEqualTo("https://orcid.org/" + good);
        assertThat(slips(good, "0123456789")).hasSizeGreaterThan(140).allSatisfy(bad -> refused(Orcid::new, bad));
        assertThat(Json.read(Json.write(new Orcid(good)), Orcid.class)).isEqualTo(new Orcid(good));
    }

    /** Identifiers that the register's documentation uses as examples. */
    @ParameterizedTest
    @ValueSource(strings = {"05dxps055", "02mhbdp94", "03yrm5c26"})
    void ror(String good) {
        assertThat(new Ror(good).url()).isEqualTo("https://ror.org/" + good);
        assertThat(slips(good, BASE_32)).hasSizeGreaterThan(200).allSatisfy(bad -> refused(Ror::new, bad));
        assertThat(Json.read(Json.write(new Ror(good)), Ror.class)).isEqualTo(new Ror(good));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-0002-1825-009",
                "0000000218250097",
                "https://orcid.org/0000-0002-1825-0097",
                "0000-0002-1825-0097 "
            })
    void noOrcid(String bad) {
        refused(Orcid::new, bad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "05dxps05", "05DXPS055", "https://ror.org/05dxps055", "15dxps055", "05dxpu055", "05dxps055\n"
            })
    void noRor(String bad) {
        refused(Ror::new, bad);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1007/978-3-031-55120-8_16", "10.1000/182", "10.1000.10/123456", "10.1002/(SICI)1097#x?"})
    void doi(String good) {
        assertThat(new Doi(good).url()).startsWith("https://doi.org/10.1").doesNotContain("#", "?");
        assertThat(java.net.URI.create(new Doi(good).url()).getPath()).isEqualTo("/" + good);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1/x",
                "11.1000/182",
                "10.1000/",
                "10.1000/a b",
                "doi:10.1000/182",
                "https://doi.org/10.1000/182",
                "10.1000/\"><script>",
                "10.1000/é"
            })
    void noDoi(String bad) {
        refused(Doi::new, bad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPMJSA1501", "JPMJCR20F2", "20H00001", "JP20jm0110013", "x"})
    void projectCode(String good) {
        assertThat(new ProjectCode(good)).hasToString(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "JPMJSA150", "JPMJSA15011", "JPMJSA15O1", "JPMJS1501", "a b", "-a", "a\u2028b"})
    void noProjectCode(String bad) {
        refused(ProjectCode::new, bad);
    }

    private static void refused(Function<String, ?> parse, String text) {
        assertThatIllegalArgumentException().as(text).isThrownBy(() -> parse.apply(text));
    }

    /** Every single character replaced by every other, and every two neighbours transposed. */
    private static List<String> slips(String good, String alphabet) {
        List<String> slips = new ArrayList<>();
        for (int at = 0; at < good.length(); at++) {
            char old = good.charAt(at);
            if (old != '-') {
                for (char other : alphabet.toCharArray()) {
                    if (other != old) {
                        slips.add(good.substring(0, at) + other + good.substring(at + 1));
                    }
                }
            }
            int next = at + 1 < good.length() && good.charAt(at + 1) == '-' ? at + 2 : at + 1;
            if (old != '-' && next < good.length() && good.charAt(next) != old) {
                char[] transposed = good.toCharArray();
                transposed[at] = good.charAt(next);
                transposed[next] = old;
                slips.add(new String(transposed));
            }
        }
        return slips;
    }
}
