package org.engawa.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** A connection of HTTP/1.1 on which bytes go out as they are, and answers are read one by one. */
public final class Wire implements AutoCloseable {
    /** Nothing is to come of what is no whole request; and some servers wait for the rest. */
    private static final int PATIENCE_MILLIS = 3_000;

    private static final Pattern HEADER = Pattern.compile("(?m)^([^:\\r\\n]+):[ \\t]*([^\\r\\n]*)\\r?$");

    private final Socket socket;
    private final InputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** To a port of this machine, without encryption. */
    public static Wire to(int port) throws IOException {
        return new Wire(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** To a port of this machine, with encryption, for the host `localhost`. */
    public static Wire secureTo(int port) throws IOException {
        return secureTo(port, "127.0.0.1");
    }

    /**
     * The same from another address of this machine.
     *
     * @param from such as `127.0.0.2`
     */
    public static Wire secureTo(int port, String from) throws IOException {
        try {
            Socket plain = new Socket();
            plain.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            SSLSocket secure =
                    (SSLSocket) Nginx.trusting().getSocketFactory().createSocket(plain, "localhost", port, true);
            SSLParameters asked = secure.getSSLParameters();
            asked.setServerNames(List.of(new SNIHostName("localhost")));
            secure.setSSLParameters(asked);
            secure.startHandshake();
            return new Wire(secure);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends characters as one byte each. */
    public void send(String bytes) throws IOException {
        send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes. */
    public void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (SocketException | SSLException closed) {
            // Who refused what came before may have closed it.
        }
    }

    /** The next answer, and not that one should go on; nothing when the connection ends or nobody says anything. */
    public Optional<Answer> answer() throws IOException {
        Optional<Answer> next = read();
        while (next.isPresent() && next.get().status() < 200) {
            next = read();
        }
        return next;
    }

    private Optional<Answer> read() throws IOException {
        try {
            String head = head();
            return head.isEmpty() ? Optional.empty() : Optional.of(new Answer(head, body(head)));
        } catch (SocketTimeoutException | SocketException | SSLException nothing) {
            return Optional.empty();
        }
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String head) throws IOException {
        Optional<String> length = first(head, "Content-Length");
        if (length.isPresent()) {
            return in.readNBytes(Integer.parseInt(length.get()));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (first(head, "Transfer-Encoding").isPresent()) {
            int size = Integer.parseInt(line(), 16);
            while (size > 0) {
                body.write(in.readNBytes(size));
                line();
                size = Integer.parseInt(line(), 16);
            }
            line();
        }
        return body.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    private static Optional<String> first(String head, String name) {
        return headers(head)
                .filter(one -> one.group(1).equalsIgnoreCase(name))
                .map(one -> one.group(2))
                .findFirst();
    }

    private static Stream<MatchResult> headers(String head) {
        return HEADER.matcher(head.substring(head.indexOf('\n') + 1)).results();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /**
     * What came back.
     *
     * @param head the line of the status and the headers, as they came
     */
    public record Answer(String head, byte[] body) {
        /** Of HTTP; 0 for what is no answer of HTTP. */
        public int status() {
            return head.matches("(?s)HTTP/1\\.1 [0-9]{3}.*") ? Integer.parseInt(head.substring(9, 12)) : 0;
        }

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The value of a header, if there is one. */
        public Optional<String> header(String name) {
            return first(head, name);
        }

        /** The line of the status and all headers but these, in their order. */
        public List<String> without(List<String> names) {
            return head.lines()
                    .filter(line ->
                            names.stream().noneMatch(name -> line.regionMatches(true, 0, name, 0, name.length())))
                    .toList();
        }
    }
}
