package org.engawa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LineTest {
    /** Else a provider's address could make the server ask another machine, inside the house. */
    @Test
    void documentsAreReadWhereTheyAreAndNowhereElse() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            boolean moved = path.equals("/moved");
            if (moved) {
                exchange.getResponseHeaders().add("Location", "/keys");
            }
            byte[] body = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(moved ? 302 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        try {
            URI address = URI.create("http://127.0.0.1:" + provider.getAddress().getPort());
            assertThat(Line.reader()
                            .retrieveResource(address.resolve("/keys").toURL())
                            .getContent())
                    .contains("keys");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Line.reader()
                            .retrieveResource(address.resolve("/moved").toURL()));
            assertThat(asked).containsExactly("/keys", "/moved");
        } finally {
            provider.stop(0);
        }
    }
}
