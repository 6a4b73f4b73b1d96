package org.engawa.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.engawa.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    /** No browser takes a host that ends so, since what stands after `xn--` is no Punycode: it leads nowhere, and to nobody else. */
    private static final String NOWHERE = ".xn--pokxncvks";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.jst.go.jp/global/",
                "http://example.org",
                "https://example.org/a?b=c#d",
                "http://192.0.2.1:8080/",
                "http://[2001:db8::1]/",
                "https://example.org./"
            })
    void isFull(String text) {
        assertThat(WebAddress.isFull(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "www.jst.go.jp",
                "//example.org/a",
                "https:///a",
                "https://",
                "javascript:alert(1)",
                "ftp://example.org/",
                "https://exa mple.org/",
                "mailto:a@example.org",
                "https://www.jst.go.jp@evil.example/",
                "https://user:secret@example.org/",
                "https://example.org:65536/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://[fe80::1%25eth0]/"
            })
    void isNot(String text) {
        assertThat(WebAddress.isFull(text)).isFalse();
    }

    /** What a browser makes of each address is told by the tests of the web platform. */
    @Test
    void whatIsTakenLeadsWhereItSays() throws UnknownHostException {
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (JsonNode one : Corpus.cases("url-wpt.jsonl")) {
            String text = one.path("input").asText();
            if (!WebAddress.isFull(text)) {
                continue;
            }
            taken++;
            String host = URI.create(text).getHost().toLowerCase(Locale.ROOT);
            boolean same =
                    Set.of("http:", "https:").contains(one.path("protocol").asText())
                            && isSame(host, one.path("hostname").asText());
            if (!same && !host.endsWith(NOWHERE)) {
                wrong.add(one.toString());
            }
        }
        assertThat(taken).isGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    /** Numbers of IPv6 are written in many ways. Nobody is asked for what stands in brackets. */
    private static boolean isSame(String host, String hostOfBrowser) throws UnknownHostException {
        return host.equals(hostOfBrowser)
                || host.startsWith("[")
                        && hostOfBrowser.startsWith("[")
                        && InetAddress.getByName(host).equals(InetAddress.getByName(hostOfBrowser));
    }
}
