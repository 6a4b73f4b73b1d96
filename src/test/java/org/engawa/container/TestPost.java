package org.engawa.container;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the deployed program, which tests can stop. */
@ApplicationScoped
public class TestPost {
    @Inject
    @ConfigProperty(name = "engawa.mail.port")
    private int port;

    private GreenMail server;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        start();
    }

    /** Begins to listen, with nothing in its boxes. */
    public void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Listens no longer. */
    @PreDestroy
    public void stop() {
        server.stop();
    }

    /** A letter that came. */
    public record Came(String subject, String language, String plain, String html) {}

    /** What came for an address. */
    public List<Came> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .map(TestPost::read)
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Came read(MimeMessage message) {
        try {
            Multipart parts = (Multipart) message.getContent();
            return new Came(
                    message.getSubject(),
                    message.getContentLanguage()[0],
                    parts.getBodyPart(0).getContent().toString(),
                    parts.getBodyPart(1).getContent().toString());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
