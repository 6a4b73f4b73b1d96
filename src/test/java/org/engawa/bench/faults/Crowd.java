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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final List<Socket> sockets = new ArrayList<>();
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private int joined;
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
        List<Socket> plain = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            plain.add(connect());
        }
        List<CompletableFuture<Member>> greeted = plain.stream()
                .map(socket -> CompletableFuture.supplyAsync(() -> greeted(socket), hands))
                .toList();
        greeted.forEach(member -> members.add(member.join()));
        return this;
    }

    private Member greeted(Socket plain) {
        try {
            SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket(plain, "localhost", port, true);
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
        int address = joined++ / AN_ADDRESS;
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
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
