package org.engawa.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.NastyTexts;
import org.engawa.reading.Samples;
import org.engawa.reading.Tale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our feeds keep the rules, and the rules are the validator's: they find what its own cases say that they find. */
class FeedRulesTest {
    /** What is advice: the validator's own faultless cases are without it. */
    private static final Set<String> ADVICE = Set.of(
            "MissingSelf",
            "MissingGuid",
            "MissingTextualContent",
            "UnregisteredAtomLinkRel",
            "NeedDescriptionBeforeContent");

    /** Cases that say nothing about documents of ours, with the reason. */
    private static final Map<Pattern, String> NOT_OURS = notOurs();

    private static Map<Pattern, String> notOurs() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put(
                "rss11/.*|opml/.*|opensearch/.*|rss/must/(rss10|rdf).*|rss/must/invalid_(item_)?rdf.*",
                "other formats");
        reasons.put(
                "rss20/element-channel-(image|textinput|cloud|skip|docs).*|rss20/element-channel-item-(enclosure|source|"
                        + "comments|author).*|rss20/data-types-email/.*",
                "elements of RSS that we do not write; pictures are Media RSS, authors Dublin Core");
        reasons.put(
                ".*(admin_|_sy_|blogChannel|trackback|dcdate|dcrights|multiple_dclanguage|atom/6.1/license).*",
                "extensions that we do not write");
        reasons.put(
                "rss20/data-types-characterdata/.*|rss/should/html_in_.*|rss20/element-channel-(title|description)/html_in.*"
                        + "|rss20/element-channel-item-title/html_in.*",
                "whether an escaped ampersand was meant as markup; our titles are plain text by their making");
        reasons.put(
                "atom/3.1.1.3/(bogus|missing_xhtml|misplaced).*|atom/must/invalid_xhtml_namespace.*|atom/4.1.3.3/content-svg.*",
                "XHTML, MathML and SVG inside a document; our content is escaped HTML");
        reasons.put(
                "atom/should/content_contains_.*|atom/must/(entry|feed)_(content|summary|title)_(not_html|not_text_plain|type_not_mime).*",
                "Atom 0.3, whose content has a mode");
        reasons.put(
                "atom/4.1.3.2/content-src-extra.*|atom/4.1.1.1/.*|atom/4.1.3.3/content-plain.*",
                "content that is elsewhere or empty");
        reasons.put("(atom|rss)/must/(feed_missing|missing_rss|unknown_root).*", "documents that are no feeds at all");
        reasons.put(
                "atom/4.2.11/source-entry.*|atom/must/(feed_unknown_element_core|unknown_element_in_known).*",
                "elements in no place of theirs, which Rome does not write");
        reasons.put("rss/must/(multiple_channel1|multiple_items).*", "RSS 1.0 under the name of 2.0");
        reasons.put("atom/3.3/updated-future.*", "needs the time of day");
        reasons.put(
                "atom/3.2.2/invalid-uri.*|atom/must/feed_generator_not_really.*|rss/must/ulcc.*",
                "addresses of schemes that we do not have");
        reasons.put("atom/must/feed_id_blank.*", "found by another name, NotBlank");
        reasons.put(
                "rss/must/invalid_namespace2.*|rss/should/xml_double_encoded3.*",
                "XML that the JDK reads and the validator does not");
        reasons.put("rss20/data-types-datetime/everything.*", "RFC 822 dates with comments, which we do not write");
        reasons.put(
                "rss20/element-channel-item-description/description_contains_import.*",
                "style sheets, which our sanitiser drops");
        reasons.put(
                "atom/4.2.11/missing-self.*|atom/4.2.7.2/link-rel-iana.*",
                "the validator asks for this link where it knows the address");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        reasons.forEach((pattern, reason) -> patterns.put(Pattern.compile(pattern), reason));
        return patterns;
    }

    @ParameterizedTest
    @ValueSource(strings = {"feeds-atom.jsonl", "feeds-rss-opml.jsonl"})
    void theRulesFindWhatTheValidatorFinds(String file) {
        Set<String> known = new TreeSet<>();
        List<Case> cases = Corpus.cases(file).stream()
                .flatMap(node -> Case.of(node).stream())
                .toList();
        List<String> wrong = new ArrayList<>();
        cases.stream()
                .filter(one -> NOT_OURS.keySet().stream()
                        .noneMatch(other -> other.matcher(one.id()).matches()))
                .forEach(one -> one.judge(known, wrong));
        assertThat(wrong).isEmpty();
        assertThat(known).as("rules with cases").hasSizeGreaterThan(15);
    }

    /** Every exception is one for a case that there is. */
    @Test
    void noExceptionIsWithoutACase() {
        List<String> ids = Stream.of("feeds-atom.jsonl", "feeds-rss-opml.jsonl")
                .flatMap(file -> Corpus.cases(file).stream())
                .map(node -> node.get("id").asText())
                .toList();
        assertThat(NOT_OURS.keySet())
                .allMatch(pattern ->
                        ids.stream().anyMatch(id -> pattern.matcher(id).matches()));
    }

    /**
     * A case of the validator.
     *
     * @param rule that it is about
     * @param element that the rule is about, where it names one
     * @param reported whether the document breaks it
     */
    private record Case(String id, String rule, String element, boolean reported, byte[] xml) {
        private static final Pattern ELEMENT = Pattern.compile("element:([A-Za-z:]+)");

        static Optional<Case> of(JsonNode node) {
            String expect = node.get("expect").asText();
            boolean negative = node.get("kind").asText().equals("must-not-report");
            if (!node.has("xml") || node.get("kind").asText().equals("valid")) {
                return Optional.empty();
            }
            Matcher element = ELEMENT.matcher(expect);
            return Optional.of(new Case(
                    node.get("id").asText(),
                    expect.replaceFirst("^!", "").split("\\{", 2)[0].strip(),
                    element.find() ? element.group(1) : "",
                    !negative,
                    node.get("xml").asText().getBytes(StandardCharsets.UTF_8)));
        }

        void judge(Set<String> known, List<String> wrong) {
            Set<String> broken = FeedRules.brokenBy(xml);
            if (rule.equals("Error")) {
                if (!ADVICE.containsAll(broken)) {
                    wrong.add(id + " is faultless but breaks " + broken);
                }
            } else if (FeedRules.NAMES.contains(rule)) {
                known.add(rule);
                boolean found = rule.equals("MissingElement") && !element.isEmpty()
                        ? broken.contains(rule + "{" + element + "}")
                        : broken.contains(rule);
                if (found != reported) {
                    wrong.add(id + (reported ? " breaks " : " keeps ") + rule + " but breaks " + broken);
                }
            }
        }
    }

    @Test
    void ourFeedsKeepTheRules() {
        SampleFeeds feeds = SampleFeeds.whole();
        for (String language : Samples.LANGUAGES) {
            for (String list : List.of("", "/results", "/events", "/countries/zm", "/countries/mg", "/missions/desk")) {
                for (String format : List.of("atom", "rss")) {
                    String address = "/" + language + list + "/feed." + format;
                    assertThat(rules(feeds, address)).as(address).isEmpty();
                }
            }
        }
        assertThat(rules(feeds, "/en/feed.atom?archive=2026-10-1")).isEmpty();
        assertThat(rules(feeds, "/en/feed.rss?archive=2026-10-1")).isEmpty();
    }

    @Test
    void theyKeepThemWhateverAStoryHolds() {
        for (String text : NastyTexts.list()) {
            SampleFeeds feeds = SampleFeeds.of(Tale.of("nasty").named(text));
            for (String format : List.of("atom", "rss")) {
                assertThat(rules(feeds, "/en/feed." + format))
                        .as(text)
                        // Somebody may want to write about markup; the title says that it is text.
                        .isSubsetOf(
                                "ContainsUndeclaredHTML",
                                "ContainsHTML",
                                "NotBlank",
                                "NotHtml",
                                "SecurityRisk",
                                "ContainsRelRef");
            }
        }
    }

    /** Editors decide the times of stories, and those of the samples are all the same. */
    private static Set<String> rules(SampleFeeds feeds, String address) {
        Set<String> broken =
                new TreeSet<>(FeedRules.brokenBy(feeds.text(address).getBytes(StandardCharsets.UTF_8)));
        broken.remove("DuplicateUpdated");
        return broken;
    }
}
