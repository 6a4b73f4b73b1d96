package org.engawa.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The address under which everybody knows the site, and until when its certificate is good. */
final class AddressExam {
    private static final String ABOUT = "address";
    private static final String CERTIFICATE = "certificate";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTPS = 443;
    private static final int PATIENCE_MILLIS = 5000;
    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration AT_ONCE = Duration.ofDays(3);
    private static final String RENEW = "renew it, and look why that did not happen by itself";

    private final Clock clock;

    AddressExam(Clock clock) {
        this.clock = clock;
    }

    /** Whether a site with this address is for others than its own machine. */
    static boolean isPublic(URI address) {
        return address.getHost() != null && !HERE.contains(address.getHost());
    }

    List<Finding> findings(URI address) {
        if (!isPublic(address)) {
            return List.of(Finding.ok(ABOUT, address + " is for this machine alone"));
        }
        if (!"https".equals(address.getScheme())) {
            return List.of(Finding.failing(
                    ABOUT,
                    address + " is no https address: nobody can sign in there",
                    "put nginx with a certificate before the site, and write https into content/site.yaml"));
        }
        return List.of(Finding.ok(ABOUT, address.toString()), shown(address));
    }

    private Finding shown(URI address) {
        int port = address.getPort() < 0 ? HTTPS : address.getPort();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
            plain.setSoTimeout(PATIENCE_MILLIS);
            try (SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                    .createSocket(plain, address.getHost(), port, true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                socket.setSSLParameters(parameters);
                socket.startHandshake();
                X509Certificate shown = (X509Certificate) socket.getSession().getPeerCertificates()[0];
                return until(address.toString(), shown);
            }
        } catch (SSLException e) {
            return Finding.failing(
                    CERTIFICATE, "browsers would not trust " + address + " (" + e.getMessage() + ")", RENEW);
        } catch (IOException e) {
            return Finding.warning(
                    CERTIFICATE,
                    address + " does not answer from here (" + e.getMessage() + "), so it was not looked at",
                    "name its file: engawa doctor FILE");
        }
    }

    /** @param file that holds certificates as PEM, that of the site first */
    Finding file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return until(file.toString(), (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(in));
        } catch (IOException | CertificateException e) {
            return Finding.failing(
                    CERTIFICATE,
                    file + " can't be read (" + e.getMessage() + ")",
                    "name a file with a certificate as PEM");
        }
    }

    private Finding until(String whose, X509Certificate certificate) {
        Instant end = certificate.getNotAfter().toInstant();
        Duration left = Duration.between(clock.instant(), end);
        String said = "that of " + whose + " is good until " + end;
        if (left.compareTo(AT_ONCE) < 0) {
            return Finding.failing(CERTIFICATE, said, RENEW);
        }
        return left.compareTo(SOON) < 0 ? Finding.warning(CERTIFICATE, said, RENEW) : Finding.ok(CERTIFICATE, said);
    }
}
