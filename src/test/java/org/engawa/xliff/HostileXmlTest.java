package org.engawa.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.Corpus;
import org.engawa.markdown.MarkdownRenderer;
import org.engawa.markdown.TextTooComplex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * XML that makes careless readers open files, call others or never end, in the one place where members bring XML along: the files of
 * translators' programs. The cases are feeds; each is tried as it is, and its hostile part in a file that is right otherwise.
 */
class HostileXmlTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String BEGIN =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\"";
    private static final String FILE =
            "><file id=\"story\"><unit id=\"u\"><segment><source>A</source><target>%s</target></segment></unit></file></xliff>";

    private final XliffReader reader = new XliffReader("〓");
    private ServerSocket neighbour;

    /** Whoever is called by a reader that should call nobody. */
    @BeforeEach
    void listen() throws IOException {
        neighbour = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        neighbour.setSoTimeout(50);
    }

    @AfterEach
    void nobodyCalled() throws IOException {
        try {
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(() -> neighbour.accept());
        } finally {
            neighbour.close();
        }
    }

    @Test
    void isRefusedAsItIs() {
        for (JsonNode one : Corpus.cases("xml-hostile.jsonl")) {
            XliffRefused refused = refused(one.toString(), document(one));
            assertThat(refused.why()).as(one.toString()).isIn(XliffRefused.Why.NO_XML, XliffRefused.Why.NO_XLIFF);
            assertThat(refused.detail()).as(one.toString()).doesNotContain("root:", "daemon:");
        }
    }

    @Test
    void noDocumentTypeIsTakenHoweverTheFileGoesOn() {
        List<JsonNode> typed = Corpus.cases("xml-hostile.jsonl").stream()
                .filter(one -> one.path("xml").asText().contains("<!DOCTYPE"))
                .toList();
        assertThat(typed).hasSizeGreaterThan(15);
        for (JsonNode one : typed) {
            String xml = here(one.path("xml").asText());
            int root = xml.contains("]>") ? xml.indexOf("]>") + 2 : xml.indexOf('>', xml.indexOf("<!DOCTYPE")) + 1;
            String entity = xml.contains("&x;") ? "&x;" : "&a;";
            String whole = xml.substring(0, root) + BEGIN + FILE.formatted(entity);
            assertThat(refused(one.toString(), whole.getBytes(StandardCharsets.UTF_8))
                            .why())
                    .as(whole)
                    .isEqualTo(XliffRefused.Why.NO_XML);
        }
    }

    @Test
    void whatLeadsElsewhereIsNotFollowed() throws XliffRefused {
        String address = here("http://127.0.0.1:9/x");
        String styled = "<?xml-stylesheet type=\"text/xsl\" href=\"" + address + "\"?>" + BEGIN + FILE.formatted("B");
        assertThat(target(styled)).isEqualTo("B");
        String located = BEGIN + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:oasis:names:tc:xliff:document:2.0 " + address + "\"" + FILE.formatted("B");
        assertThat(target(located)).isEqualTo("B");
        String included = BEGIN + " xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                + FILE.formatted("<xi:include parse=\"text\" href=\"file:///etc/passwd\"/>");
        assertThat(refused(included, included.getBytes(StandardCharsets.UTF_8)).detail())
                .doesNotContain("root:");
    }

    @Test
    void markupInItsTextsIsTextAndStaysInNoPage() throws XliffRefused, TextTooComplex {
        for (String hostile : List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>")) {
            String words = target(BEGIN + FILE.formatted("<![CDATA[" + hostile + "]]>"));
            assertThat(words).isEqualTo(hostile);
            assertThat(new MarkdownRenderer()
                            .render(words, Locale.FRENCH, Set.of())
                            .html()
                            .html())
                    .doesNotContain("<script", "<img", "onerror=");
        }
    }

    private String target(String document) throws XliffRefused {
        return reader.read(document.getBytes(StandardCharsets.UTF_8))
                .units()
                .get(0)
                .target();
    }

    private XliffRefused refused(String name, byte[] document) {
        return Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> Assertions.assertThrows(XliffRefused.class, () -> reader.read(document), name), name);
    }

    private byte[] document(JsonNode one) {
        if (one.has("base64")) {
            return Base64.getDecoder().decode(one.path("base64").asText());
        }
        JsonNode made = one.path("gen");
        if (made.isMissingNode()) {
            return here(one.path("xml").asText()).getBytes(StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(made.path("prefix").asText());
        IntStream.range(0, made.path("count").asInt())
                .mapToObj(number -> made.path("repeat").asText().replace("%d", String.valueOf(number)))
                .forEach(text::append);
        return text.append(made.path("suffix").asText()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same with addresses at which we hear who calls. */
    private String here(String xml) {
        return xml.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + neighbour.getLocalPort());
    }
}
