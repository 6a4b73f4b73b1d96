package org.engawa.process;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A mail server that speaks TLS from the first byte (RFC 8314) with a certificate of one's choice, and keeps whom letters were for. */
final class PostOffice implements AutoCloseable {
    private final SSLServerSocket socket;
    private final List<String> receivers = new CopyOnWriteArrayList<>();

    private PostOffice(SSLServerSocket socket) {
        this.socket = socket;
        Thread thread = new Thread(this::serve, "post office");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens it on a port, with the key and certificate in a file of the type PKCS12. */
    static PostOffice open(int port, Path keys, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(keys.toFile())) {
            store.load(in, password.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return new PostOffice((SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(port, 50, InetAddress.getLoopbackAddress()));
    }

    /** For whom it took letters, one entry for each letter. */
    List<String> receivers() {
        return List.copyOf(receivers);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // A client that does not believe the certificate, or the end.
            }
        }
    }

    /** As much of RFC 5321 as a letter wants. */
    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 post office\r\n");
        out.flush();
        String receiver = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT TO:")) {
                receiver = line.replaceFirst(".*<(.*)>.*", "$1");
            }
            if (line.equals("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                while (!".".equals(in.readLine())) {
                    // What it says does not matter here.
                }
                receivers.add(receiver);
            }
            out.print((line.equals("QUIT") ? "221" : "250") + " yes\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
