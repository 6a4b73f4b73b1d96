package org.engawa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.mail.Outgoing.Part;
import org.engawa.testing.Launcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {
    @RegisterExtension
    static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final UUID ID = UUID.randomUUID();

    private static MailSettings settings(int port) {
        return new MailSettings("127.0.0.1", port, MailSettings.Security.NONE, Optional.empty(), "", Optional.empty());
    }

    private static Outgoing letter(String name, String subject, Part... parts) {
        return new Outgoing(
                ID,
                "mori@example.org",
                name,
                "縁側",
                URI.create("https://engawa.example"),
                "ja",
                subject,
                List.of(parts),
                Instant.parse("2026-11-26T12:00:00Z"));
    }

    private static MimeMessage arrived(Outgoing letter) throws MessagingException {
        MailServer.send(letter, settings(POST.getSmtp().getPort()));
        MimeMessage[] all = POST.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void saysTheSameInBothParts() throws MessagingException, IOException {
        String address = "https://engawa.example/newsroom/reset?link=a&b=<c>";
        MimeMessage message =
                arrived(letter("森 葵", "新しいパスワード", new Part.Words("1 < 2 & \"3\""), new Part.Link(address)));
        assertThat(message.getSubject()).isEqualTo("新しいパスワード");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getHeader("Content-Language")).containsExactly("ja");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo("<" + ID + "@engawa.example>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(Instant.parse("2026-11-26T12:00:00Z"));
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("newsroom@engawa.example");
        assertThat(from.getPersonal()).isEqualTo("縁側");
        Multipart both = (Multipart) message.getContent();
        assertThat(both.getCount()).isEqualTo(2);
        assertThat(both.getBodyPart(0).getContentType())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        assertThat(both.getBodyPart(0).getContent().toString().replace("\r", "").strip())
                .isEqualTo("1 < 2 & \"3\"\n\n" + address);
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        Document html = Jsoup.parse(both.getBodyPart(1).getContent().toString());
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(html.select("p").get(0).text()).isEqualTo("1 < 2 & \"3\"");
        assertThat(html.selectFirst("a").attr("href")).isEqualTo(address);
        assertThat(html.body().getAllElements())
                .extracting(element -> element.tagName())
                .containsOnly("body", "p", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title\r\nBcc: victim@example.org",
                "Title\nBcc: victim@example.org\n\nBody",
                "Title\rBcc: victim@example.org",
                "Title\u2028Bcc: victim@example.org",
                "題名\r\n\r\nBcc: victim@example.org",
                "=?UTF-8?Q?Title=0D=0ABcc:_victim@example.org?="
            })
    void hasOneReceiverAndOneSubjectWhateverATitleSays(String title) throws MessagingException, IOException {
        int before = POST.getReceivedMessages().length;
        MimeMessage message = arrived(letter("Mori" + title, title, new Part.Words("Words")));
        assertThat(POST.getReceivedMessages()).hasSize(before + 1);
        assertThat(message.getHeader("Subject")).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("To")).hasSize(1);
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress())
                .isEqualTo("mori@example.org");
        assertThat(((Multipart) message.getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void refusesAnAddressThatIsNone() {
        Outgoing letter = new Outgoing(
                ID,
                "mori@example.org\r\nBcc: victim@example.org",
                "Mori",
                "Engawa",
                URI.create("https://engawa.example"),
                "en",
                "Subject",
                List.of(),
                Instant.EPOCH);
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(
                        () -> MailServer.send(letter, settings(POST.getSmtp().getPort())));
    }

    @Test
    void failsWhereNoServerListens() {
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> MailServer.send(letter("Mori", "Subject"), settings(Launcher.freePort())));
    }

    @Test
    void sendsNothingInTheOpenThatIsToBeEncrypted() {
        int before = POST.getReceivedMessages().length;
        MailSettings strict = new MailSettings(
                "127.0.0.1",
                POST.getSmtp().getPort(),
                MailSettings.Security.STARTTLS,
                Optional.of("engawa"),
                "secret",
                Optional.of("desk@example.org"));
        assertThatExceptionOfType(MessagingException.class)
                .isThrownBy(() -> MailServer.send(letter("Mori", "Subject"), strict));
        assertThat(POST.getReceivedMessages()).hasSize(before);
    }
}
