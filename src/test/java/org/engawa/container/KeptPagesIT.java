package org.engawa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.engawa.catalogue.CatalogueFollower;
import org.engawa.content.ContentImport;
import org.engawa.locale.LocalText;
import org.engawa.story.Withdrawal;
import org.engawa.testing.Bundle;
import org.engawa.workflow.TakeInStory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that are ready are given before any filter is asked, and readers see no difference: byte for byte what the servlet of the site gave. */
@ExtendWith(ArquillianExtension.class)
class KeptPagesIT {
    private static final String STORY = "/en/stories/ready";
    private static final int MANY = 50;

    @Inject
    private TakeInStory takeInStory;

    @Inject
    private ContentImport contentImport;

    @Inject
    private CatalogueFollower follower;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock clock;

    @BeforeEach
    void publish() throws IOException {
        contentImport.run(Bundle.in(Files.createTempDirectory("bundle")).root());
        takeIn(null);
        await().atMost(WorkflowScene.PATIENCE).until(() -> shown());
    }

    private boolean shown() {
        return follower.catalogue().edition("ready", "en").isPresent();
    }

    private void takeIn(Withdrawal withdrawal) {
        takeInStory.takeIn(Article.draft(
                "ready", "Ready", "A body that is long enough to be worth compressing. ".repeat(20), withdrawal));
    }

    /** All that the server sends for a request, but for the date, as Latin-1: a byte is a character. */
    private static String ask(String method, String address, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", Passers.port())) {
            String lines = String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n");
            socket.getOutputStream()
                    .write((method + " " + Passers.root() + address + " HTTP/1.1\r\nHost: engawa.example\r\n" + lines
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replaceFirst("\r\nDate: [^\r]*", "");
        }
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n") + 4);
    }

    /** How many filters' worth of requests a request was: 1, or 0 when it was answered before. */
    private static int passed(String method, String address, String... headers) throws IOException {
        int before = Passers.count();
        ask(method, address, headers);
        return Passers.count() - before;
    }

    private long counted(String status) {
        return metrics.timer(new MetricID("engawa_requests", new Tag("subject", "page"), new Tag("status", status)))
                .getCount();
    }

    @Test
    void whatIsReadyIsGivenBeforeAnyFilterAndAsItWasAtFirst() throws IOException {
        int before = Passers.count();
        String made = ask("GET", STORY);
        assertThat(Passers.count() - before).as("the first is made").isOne();
        assertThat(head(made))
                .startsWith("HTTP/1.1 200")
                .contains("\r\nContent-Security-Policy: ", "\r\nETag: ", "\r\nContent-Length: ", "\r\nVary: ");
        assertThat(ask("GET", STORY)).isEqualTo(made);
        // In another order, which has no meaning (RFC 9110, 5.3).
        assertThat(ask("HEAD", STORY).lines())
                .containsExactlyInAnyOrderElementsOf(head(made).lines().toList());
        String zipped = ask("GET", STORY, "Accept-Encoding: gzip");
        assertThat(head(zipped)).contains("\r\nContent-Encoding: gzip").contains("\r\nPermissions-Policy: ");
        String tag = zipped.replaceFirst("(?s).*\r\nETag: ([^\r]*).*", "$1");
        assertThat(ask("GET", STORY, "Accept-Encoding: gzip", "If-None-Match: " + tag))
                .startsWith("HTTP/1.1 304")
                .contains("\r\nCross-Origin-Opener-Policy: same-origin")
                .endsWith("\r\n\r\n");
        assertThat(Passers.count() - before)
                .as("none of the others came further")
                .isOne();
    }

    @Test
    void itIsCountedAsEveryOther() throws IOException {
        String tag = ask("GET", STORY).replaceFirst("(?s).*\r\nETag: ([^\r]*).*", "$1");
        long found = counted("2xx");
        long same = counted("3xx");
        for (int i = 0; i < MANY; i++) {
            ask(i % 2 == 0 ? "GET" : "HEAD", STORY);
        }
        ask("GET", STORY, "If-None-Match: " + tag);
        // The client of these tests is counted too, which asks a few times how they go.
        assertThat(counted("2xx") - found).isGreaterThanOrEqualTo(MANY);
        assertThat(counted("3xx") - same).isEqualTo(1);
    }

    @Test
    void everythingElseGoesTheWholeWay() throws IOException {
        ask("GET", STORY);
        for (String other : List.of(
                STORY + ";v=1",
                "/en;v=1/stories/ready",
                "/en/stories/read%79",
                "//en/stories/ready",
                "/en/./stories/ready",
                "/api/v1/stories",
                "/en/nowhere")) {
            assertThat(passed("GET", other)).as(other).isOne();
        }
        for (String method : List.of("POST", "DELETE", "OPTIONS")) {
            assertThat(passed(method, STORY)).as(method).isOne();
        }
        // The door of the newsroom answers by itself, before any filter too.
        assertThat(passed("GET", "/newsroom/board")).isZero();
        assertThat(ask("POST", STORY)).startsWith("HTTP/1.1 405").contains("\r\nAllow: GET, HEAD");
        assertThat(ask("GET", "/newsroom/board")).startsWith("HTTP/1.1 303").contains("/newsroom/sign-in");
        assertThat(ask("GET", "/newsroom/../en/stories/ready")).doesNotStartWith("HTTP/1.1 200");
        assertThat(ask("GET", STORY + ";v=1")).startsWith("HTTP/1.1 404");
    }

    @Test
    void whatIsWithdrawnIsReadyForNobody() throws IOException {
        ask("GET", STORY);
        assertThat(passed("GET", STORY)).isZero();
        takeIn(new Withdrawal(
                LocalDate.now(clock), Withdrawal.Manner.IN_ERROR, LocalText.of("en", "It was wrong."), null));
        await().atMost(WorkflowScene.PATIENCE).until(() -> !ask("GET", STORY).startsWith("HTTP/1.1 200"));
        String gone = ask("GET", STORY);
        assertThat(gone).startsWith("HTTP/1.1 410").contains("It was wrong.").doesNotContain("worth compressing");
        assertThat(ask("GET", STORY)).isEqualTo(gone);
    }
}
