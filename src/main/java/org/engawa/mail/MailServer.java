package org.engawa.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** The mail server of the operator. */
@ApplicationScoped
class MailServer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    Config config;

    /**
     * Hands a letter over.
     *
     * @throws MessagingException when the server does not take it, or can't be reached
     */
    void send(Outgoing letter) throws MessagingException {
        send(letter, MailSettings.of(config));
    }

    static void send(Outgoing letter, MailSettings settings) throws MessagingException {
        Transport.send(message(letter, settings));
    }

    private static MimeMessage message(Outgoing letter, MailSettings settings) throws MessagingException {
        String host = letter.site().getHost();
        MimeMessage message = new MimeMessage(session(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same each time that it is tried: programs for mail show what comes twice once.
                setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
            }
        };
        message.setFrom(address(settings.from().orElse("newsroom@" + host), letter.sender()));
        message.setRecipient(Message.RecipientType.TO, address(letter.address(), letter.name()));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(letter.at()));
        message.setContentLanguage(new String[] {letter.language()});
        // No answers from machines (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(LetterText.plain(letter), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(LetterText.html(letter), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress whole = new InternetAddress(address, oneLine(name), UTF_8);
            whole.validate();
            return whole;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java machine knows UTF-8", e);
        }
    }

    /** The library encodes what is not ASCII, but lets line ends through, behind which another header could stand. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    static Session session(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        switch (settings.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        Optional<Authenticator> login = login(settings);
        properties.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        return Session.getInstance(properties, login.orElse(null));
    }

    private static Optional<Authenticator> login(MailSettings settings) {
        return settings.user().map(user -> new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.password());
            }
        });
    }
}
