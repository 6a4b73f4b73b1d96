package org.engawa.bench.faults;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.engawa.testing.Nginx;

/** Many clients of nginx, by hand, from as many addresses of this machine that none has more connections than nginx allows one. */
final class Crowd implements AutoCloseable {
    private static final int AN_ADDRESS = 90;
    private static final int FIRST_ADDRESS = 2;
    private static final int ADDRESSES = 250;
    private static final int HANDS = 16;
    private static final int PATIENCE_MILLIS = 30_000;

    private final SSLContext trusting;
    private final int port;
    private final List<Member> members = new ArrayList<>();
    private final List<Socket> sockets = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final AtomicInteger joined = new AtomicInteger();
    private int window;

    /** Of a port of nginx. */
    Crowd(int port) throws GeneralSecurityException {
        this.trusting = Nginx.trusting();
        this.port = port;
    }

    /** One of them. */
    record Member(Socket socket, InputStream in) {
        void say(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }

        /** Asks for a page and reads it to its end; gives its status. */
        int ask(String path) throws IOException {
            say(request(path));
            return Answers.read(in);
        }
    }

    static String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    /** Lets those who come take so few bytes at once that their sender waits. */
    Crowd slow(int bytes) {
        window = bytes;
        return this;
    }

    /** So many more, who have agreed on encryption. */
    Crowd join(int count) throws IOException {
        List<CompletableFuture<Member>> greeted = IntStream.range(0, count)
                .mapToObj(number -> CompletableFuture.supplyAsync(this::greeted, hands))
                .toList();
        greeted.forEach(member -> members.add(member.join()));
        return this;
    }

    /** So many more, who have read a page: nginx waits ten seconds for the first request of a connection, and longer for the next. */
    Crowd joinReading(int count, String path) throws IOException {
        List<CompletableFuture<Member>> reading = IntStream.range(0, count)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            Member member = greeted();
                            try {
                                member.ask(path);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return member;
                        },
                        hands))
                .toList();
        reading.forEach(member -> members.add(member.join()));
        return this;
    }

    private Member greeted() {
        try {
            SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket(connect(), "localhost", port, true);
            SSLParameters wished = socket.getSSLParameters();
            wished.setServerNames(List.of(new SNIHostName("localhost")));
            socket.setSSLParameters(wished);
            socket.startHandshake();
            return new Member(socket, new BufferedInputStream(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many more, who have said nothing at all. */
    Crowd joinSilently(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Socket socket = connect();
            members.add(new Member(socket, socket.getInputStream()));
        }
        return this;
    }

    private Socket connect() throws IOException {
        int address = joined.getAndIncrement() / AN_ADDRESS;
        Socket socket = new Socket();
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.setSoTimeout(PATIENCE_MILLIS);
        byte[] from = {127, 0, (byte) (address / ADDRESSES), (byte) (address % ADDRESSES + FIRST_ADDRESS)};
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(from), 0));
        sockets.add(socket);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        return socket;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    /** Each says something; whose connection was closed goes. Gives how many are left. */
    int say(String text) {
        for (Member member : members()) {
            try {
                member.say(text);
            } catch (IOException e) {
                members.remove(member);
            }
        }
        return members.size();
    }

    @Override
    public void close() throws IOException {
        hands.shutdownNow();
        // Under their encryption, for farewells of thousands take their time.
        for (Socket socket : List.copyOf(sockets)) {
            socket.close();
        }
    }
}
