package org.engawa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.engawa.testing.Bundle;
import org.engawa.testing.Launcher;
import org.engawa.testing.Nginx;
import org.engawa.testing.SiteProcess;
import org.engawa.testing.Wire;
import org.engawa.testing.Wire.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests as no browser sends them, to nginx and to the server behind it, which nobody else reaches: each has one answer, or is refused. */
class HostileRequestsIT {
    private static final int AT_ONCE = 12;
    private static final Path HEADERS = Path.of("src/test/resources/org/engawa/process/odd-headers.txt");

    /** Pages that are kept, lead on, are not there, are of members, and are for programs. */
    private static final List<String> PAGES = List.of(
            "/en/stories/first",
            "/stories/first",
            "/en/never",
            "/newsroom/sign-in",
            "/newsroom/board",
            "/api/v1/missions",
            "/oembed?url=https%3A%2F%2Fevil.example%2F",
            "/en/feed.atom");

    @TempDir
    static Path folder;

    private static SiteProcess site;
    private static Nginx nginx;

    @BeforeAll
    static void begin() throws IOException {
        Bundle bundle = Bundle.in(folder.resolve("bundle")).story("first", 1);
        site = Launcher.on(folder.resolve("data"))
                .content(bundle.root())
                .with("ENGAWA_PROXY_HEADER", "X-Forwarded-For")
                .with("ENGAWA_API_REQUESTS", "0")
                .serve();
        nginx = new Nginx(folder, site.port(), Files.createDirectory(folder.resolve("mirror")));
    }

    @AfterAll
    static void end() {
        nginx.close();
        site.close();
    }

    @Test
    void nginxAnswersEachOnce() throws Exception {
        assertThat(faults(() -> Wire.secureTo(nginx.secure()), RawRequest::proxy))
                .isEmpty();
        // Without encryption all but the refused is led on, and never by a host that was sent.
        assertThat(faults(() -> Wire.to(nginx.plain()), HostileRequestsIT::withoutEncryption))
                .isEmpty();
        assertThat(each(
                        List.of("1", "2", "3", "4"),
                        number -> secretly("/en/stories/first?n=" + number, "").text()))
                .as("on the connections to the server each still gets what it asks for")
                .allMatch(page -> page.contains(Bundle.mark("first", 1)));
    }

    @Test
    void theServerAnswersEachOnceByItself() throws Exception {
        assertThat(faults(() -> Wire.to(site.port()), RawRequest::server)).isEmpty();
    }

    @Test
    void headersThatTellTheServerOtherwiseChangeNothing() throws Exception {
        List<String> headers =
                Files.readAllLines(HEADERS).stream().map(RawRequest::written).toList();
        assertThat(headers).hasSizeGreaterThan(150);
        List<String> wrong = new ArrayList<>();
        for (String page : PAGES) {
            List<String> usual = told(openly(page, ""));
            each(headers, header -> told(openly(page, header + "\r\n")).equals(usual) ? "" : header + " at " + page)
                    .stream()
                    .filter(fault -> !fault.isEmpty())
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    /** Each page is asked for at an address that nobody asked for before, so nginx keeps what it gets for the header. */
    @Test
    void nothingIsKeptThatAHeaderMade() throws Exception {
        List<String> headers =
                Files.readAllLines(HEADERS).stream().map(RawRequest::written).toList();
        List<String> wrong = new ArrayList<>();
        for (String page : List.of("/en/stories/first?h=", "/en/never?h=", "/stories/first?h=")) {
            List<String> usual = told(secretly(page + "usual", ""));
            List<Integer> numbers = Stream.iterate(0, number -> number + 1)
                    .limit(headers.size())
                    .toList();
            each(numbers, number -> {
                        String address = page + number;
                        boolean same = told(secretly(address, headers.get(number) + "\r\n")).stream()
                                        .map(line -> line.replace(address, page + "usual"))
                                        .toList()
                                        .equals(usual)
                                && told(secretly(address, "")).stream()
                                        .map(line -> line.replace(address, page + "usual"))
                                        .toList()
                                        .equals(usual);
                        return same ? "" : headers.get(number) + " at " + page;
                    })
                    .stream()
                    .filter(fault -> !fault.isEmpty())
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    /** Fifty megabytes in fifty kilobytes; what is packed is as good as not sent, and costs nobody the room to unpack it. */
    @Test
    void nothingUnpacksWhatIsSent() throws Exception {
        byte[] packed = packed("address=" + "a".repeat(50_000_000));
        Document door = Jsoup.parse(openly("/newsroom/sign-in", "").text());
        byte[] form = packed("seal=" + door.select("input[name=seal]").attr("value") + "&address=a&password=b");
        Duration before = site.processorTime();
        List<String> wrong = new ArrayList<>();
        for (String type :
                List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain")) {
            for (String encoding : List.of("gzip", "x-gzip", "deflate", "br", "gzip, gzip")) {
                for (byte[] body : List.of(packed, form)) {
                    Answer answer = posted(type, encoding, body);
                    if (answer.status() != 403) {
                        wrong.add(type + " by " + encoding + ": " + answer.head());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(site.processorTime().minus(before))
                .as("processor time for 30 of them")
                .isLessThan(Duration.ofSeconds(5));
    }

    /** What goes beyond the length that was told is another request, and no good one. */
    @Test
    void moreThanWasToldIsNotRead() throws Exception {
        for (int port : List.of(site.port(), nginx.secure())) {
            try (Wire wire = port == site.port() ? Wire.to(port) : Wire.secureTo(port)) {
                wire.send("POST /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\naddress=vv"
                        + "v".repeat(5000) + "\r\n\r\n");
                assertThat(wire.answer())
                        .hasValueSatisfying(
                                answer -> assertThat(answer.status()).isEqualTo(403));
                assertThat(wire.answer().filter(answer -> answer.status() < 400))
                        .isEmpty();
                assertThat(wire.answer()).isEmpty();
            }
        }
    }

    private static Answer posted(String type, String encoding, byte[] body) throws IOException {
        try (Wire wire = Wire.to(site.port())) {
            wire.send(
                    "POST /newsroom/sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\n"
                            + "Content-Type: " + type + "\r\nContent-Encoding: " + encoding + "\r\nContent-Length: "
                            + body.length
                            + "\r\n\r\n");
            wire.send(body);
            return wire.answer().orElseThrow();
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static String withoutEncryption(RawRequest request) {
        return request.proxy().equals("twice") ? "twice" : "either";
    }

    private static List<String> faults(Callable<Wire> connection, Function<RawRequest, String> expected)
            throws Exception {
        List<RawRequest> all = RawRequest.all().stream()
                .filter(request -> !expected.apply(request).equals("none"))
                .toList();
        assertThat(all).hasSizeGreaterThan(200);
        return each(all, request -> {
                    try (Wire wire = connection.call()) {
                        return Conversation.on(wire, request)
                                .fault(expected.apply(request))
                                .map(fault -> request.name() + ": " + fault)
                                .orElse("");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .stream()
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static Answer openly(String path, String header) {
        try (Wire wire = Wire.to(site.port())) {
            return asked(wire, path, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer secretly(String path, String header) {
        try (Wire wire = Wire.secureTo(nginx.secure())) {
            return asked(wire, path, header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer asked(Wire wire, String path, String header) throws IOException {
        wire.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n");
        return wire.answer().orElseThrow(() -> new IllegalStateException("no answer to " + path + " with " + header));
    }

    /** All of an answer but its hour, and the seal, of which each page has another. */
    private static List<String> told(Answer answer) {
        List<String> told = new ArrayList<>(answer.without(List.of("Date:", "Age:")));
        Document page = Jsoup.parse(answer.text());
        page.select("input[name=seal]").remove();
        told.add(page.html());
        return told;
    }

    /** Some at a time, in their order. */
    private static <T> List<String> each(List<T> all, Function<T, String> task) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            all.forEach(one -> tasks.add(() -> task.apply(one)));
            List<String> results = new ArrayList<>();
            for (Future<String> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
