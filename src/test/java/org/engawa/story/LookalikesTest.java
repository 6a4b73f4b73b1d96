package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.engawa.Corpus;
import org.engawa.locale.LanguageTag;
import org.engawa.locale.LatinName;
import org.engawa.markdown.InternalLink;
import org.engawa.organization.Member;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters that look like those of ASCII and are others (Unicode, confusables): where a name is an address, none stands in it. */
class LookalikesTest {
    private static final List<Lookalike> ALL = new ArrayList<>();

    private record Lookalike(String letter, String other) {
        /** A word in which it stands in the place of its letter. */
        String in(String before, String after) {
            return before + other + after;
        }
    }

    @BeforeAll
    static void read() {
        ALL.clear();
        for (JsonNode one : Corpus.cases("confusables-latin.jsonl")) {
            for (JsonNode other : one.path("lookalikes")) {
                if (!other.asText().chars().allMatch(unit -> unit < 0x80)) {
                    ALL.add(new Lookalike(one.path("ascii").asText(), other.asText()));
                }
            }
        }
        assertThat(ALL).hasSizeGreaterThan(600);
    }

    @Test
    void noneStandsInTheAddressOfAStoryOrAKey() {
        assertThat(ALL).allSatisfy(one -> {
            assertThat(Slug.isSlug(one.in("a", "b"))).as(one.toString()).isFalse();
            assertThat(InternalLink.parse(one.in("story:a", "b")))
                    .as(one.toString())
                    .isEmpty();
            assertThat(InternalLink.parse(one.in("country:Z", "")))
                    .as(one.toString())
                    .isEmpty();
            assertThat(LanguageTag.isCanonical(one.in("j", "")))
                    .as(one.toString())
                    .isFalse();
        });
    }

    @Test
    void namesThatAreMadeOfThemAreLatin() {
        assertThat(ALL)
                .allSatisfy(one -> assertThat(LatinName.of(one.in("a ", " b"), 80))
                        .as(one.toString())
                        .matches("a-([a-z0-9]+-)*b"));
    }

    @Test
    void noneStandsInTheHostOfASource() {
        assertThat(ALL)
                .allSatisfy(one -> assertThat(WebAddress.isFull(one.in("https://j", "st.go.jp/")))
                        .as(one.toString())
                        .isFalse());
    }

    /** Else whoever has such an address could be taken for the member, or the member be locked out by it. */
    @Test
    void anAddressThatLooksLikeThatOfAMemberIsAnother() {
        String member = "abcdefghijklmnopqrstuvwxyz0123456789@example.org";
        assertThat(ALL).allSatisfy(one -> {
            String typed = member.replaceFirst(one.letter(), one.other());
            assertThat(Member.canonical(typed)).as(one.toString()).isNotEqualTo(member);
        });
    }
}
