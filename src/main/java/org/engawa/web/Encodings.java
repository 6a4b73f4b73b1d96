package org.engawa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Whether a reader takes gzip (RFC 9110, section 12.5.3), and gzip itself. */
public final class Encodings {
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*$");

    private Encodings() {}

    static boolean takesGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        // What browsers send, at the cost of one search.
        if (header.indexOf(';') < 0 && header.indexOf('*') < 0) {
            return header.contains("gzip");
        }
        double gzip = -1;
        double any = -1;
        double identity = -1;
        for (String part : header.toLowerCase(Locale.ROOT).split(",", 30)) {
            String coding = part.strip();
            double quality = quality(coding);
            String name = coding.split(";", 2)[0].strip();
            if (name.equals("gzip") || name.equals("x-gzip")) {
                gzip = quality;
            } else if (name.equals("*")) {
                any = quality;
            } else if (name.equals("identity")) {
                identity = quality;
            }
        }
        double best = gzip >= 0 ? gzip : any;
        return best > 0 && best >= identity;
    }

    private static double quality(String coding) {
        Matcher matcher = QUALITY.matcher(coding);
        if (matcher.find()) {
            return Double.parseDouble(matcher.group(1));
        }
        return coding.indexOf(';') < 0 ? 1 : 0;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
