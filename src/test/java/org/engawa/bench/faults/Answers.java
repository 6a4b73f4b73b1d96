package org.engawa.bench.faults;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads answers (RFC 9112) to their ends, for clients that keep thousands of connections. */
final class Answers {
    private Answers() {}

    /** The status of the next one, when all of it is there. */
    static int read(InputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            int size = Integer.parseInt(line(in), 16);
            while (size > 0) {
                in.skipNBytes(size);
                line(in);
                size = Integer.parseInt(line(in), 16);
            }
            line(in);
        }
        return Integer.parseInt(status.split(" ", 3)[1]);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed after: " + text);
            }
            text.append(new String(new byte[] {(byte) next}, StandardCharsets.ISO_8859_1));
        }
        return text.toString().strip();
    }
}
