package org.engawa.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** At which addresses a process of Linux can be reached. */
final class Sockets {
    private static final String LISTENS = "0A";

    private Sockets() {}

    /** Each as protocol, address and port: `tcp 127.0.0.1 8080`. */
    static Set<String> of(long pid) {
        Set<String> own = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files.toList()) {
                own.add(Files.readSymbolicLink(file).toString().replaceAll("socket:\\[(\\d+)\\]", "$1"));
            }
            Set<String> reached = new TreeSet<>();
            for (String protocol : List.of("tcp", "tcp6", "udp", "udp6")) {
                for (String line : Files.readAllLines(Path.of("/proc/net", protocol))) {
                    String[] words = line.strip().split("\\s+");
                    if (own.contains(words[9]) && (protocol.startsWith("udp") || words[3].equals(LISTENS))) {
                        reached.add(protocol.substring(0, 3) + " " + place(words[1]));
                    }
                }
            }
            return reached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kernel writes addresses by words of four bytes, the last of each first. */
    private static String place(String hexadecimal) throws UnknownHostException {
        String[] parts = hexadecimal.split(":");
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            address[at] = bytes[at / 4 * 4 + 3 - at % 4];
        }
        return InetAddress.getByAddress(address).getHostAddress() + " " + Integer.parseInt(parts[1], 16);
    }
}
