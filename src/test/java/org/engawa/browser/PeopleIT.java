package org.engawa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.story.Slug;
import org.engawa.story.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator invites and keeps members, who get letters and news, each in their language. */
@ExtendWith(WiredHouse.Key.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleIT {
    private static final String AOKI = "aoki@example.org";
    private static final String MORI = "mori@example.org";
    private static final String DENIS = "denis@example.org";
    private static final String SITE = "https://newsroom.engawa.example";
    private static final UUID STORY = Story.idOf(new Slug("zambia-lead-kabwe"));
    private static final long PATIENCE_MILLIS = 20_000;

    private GreenMail post;
    private House house;

    @BeforeAll
    void enter(WiredHouse wired) throws IOException {
        post = wired.post;
        house = wired.house;
        house.calledFromNow(SITE);
    }

    @Test
    @Order(1)
    void anAdministratorInvitesSomebodyWhoComesInByALetterInTheirLanguage() throws IOException, MessagingException {
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            Door.join(house.site(), window.page(), AOKI, "Haruka Aoki", "administrator");
            window.open("/newsroom/invite");
            page.locator("#role-0").selectOption("DESK_OFFICER");
            page.locator("#invite").click();
            assertThat(page.locator("[role=alert] a").count()).isEqualTo(3);
            assertThat(page.locator("#role-0").inputValue())
                    .as("what was chosen is kept")
                    .isEqualTo("DESK_OFFICER");
            looks.at("invite-problems");
            page.locator("#their-address").fill("Mori@Example.org");
            page.locator("#their-name").fill("森 葵");
            page.locator("#their-language").selectOption("ja");
            page.locator("#their-zone").selectOption("Asia/Tokyo");
            page.locator("#mission-0").selectOption("engawa-desk");
            page.locator("#invite").click();
            assertThat(said(page)).isEqualTo("Invited. A letter with a link is on its way.");
            assertThat(page.locator("main").textContent()).contains("森 葵", "Desk officer", "Invited");
            looks.at("people");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
        MimeMessage letter = letter(1);
        assertThat(letter.getSubject()).isEqualTo("縁側 編集室へのご招待");
        assertThat(letter.getContentLanguage()).containsExactly("ja");
        Multipart parts = (Multipart) letter.getContent();
        String link = link(parts.getBodyPart(0).getContent().toString(), "invitation");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains(SITE + link);
        try (Window window = house.memberWindow("ja", false)) {
            window.open(link);
            window.page().locator("#new-password").fill(Door.PASSWORD);
            window.page().locator("#choose").click();
            Door.signIn(window.page(), MORI, Door.PASSWORD);
            assertThat(window.page().url()).endsWith("/newsroom/second-factor");
            window.open(link);
            assertThat(window.page().locator("#choose").count())
                    .as("it works once")
                    .isZero();
        }
    }

    @Test
    @Order(2)
    void whoIsToldFindsItOnTheBoardAndInTheirMail() throws IOException, MessagingException {
        try (Window window = house.memberWindow("en", false)) {
            Page page = window.page();
            Door.join(house.site(), window.page(), DENIS, "Denis", "press-officer:engawa-desk");
            assertThat(window.open("/newsroom/people").status()).isEqualTo(404);
            assertThat(window.open("/newsroom/invite").status()).isEqualTo(404);
            assertThat(page.locator("#invite").count()).isZero();
            window.open("/newsroom/withdraw?story=" + STORY + "&language=en");
            page.locator("#reason-en").fill("The figures are old.");
            page.locator("#manner-error").check();
            page.locator("#withdraw").click();
            assertThat(said(page)).isEqualTo("Withdrawn in all languages.");
        }
        MimeMessage letter = letter(2);
        assertThat(letter.getSubject()).startsWith("Denisさんが「").endsWith("」の掲載を取りやめました。");
        assertThat(letter.getFrom()[0].toString()).contains("desk@example.org");
        try (Window window = house.memberWindow("ja", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "ja");
            Door.comeInAgain(house.site(), window.page(), MORI);
            window.open("/newsroom/board");
            assertThat(page.locator("#news").textContent()).isEqualTo("あなたへのお知らせ（1）");
            looks.at("board-news");
            page.locator("#read").click();
            assertThat(said(page)).isEqualTo("既読にしました。");
            assertThat(page.locator("#news").count()).isZero();
            window.open("/newsroom/account");
            page.locator("#mail").selectOption("DAILY");
            page.locator("#prefer").click();
            assertThat(page.locator("#mail").inputValue()).isEqualTo("DAILY");
            looks.at("account-mail");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void anAdministratorKeepsTheAccountsOfOthersAndLocksNobodyOutByMistake() throws IOException {
        try (Window window = house.memberWindow("ja", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "ja");
            Door.comeInAgain(house.site(), window.page(), AOKI);
            window.open("/newsroom/account");
            page.locator("#language").selectOption("ja");
            page.locator("#save").click();
            window.open("/newsroom/people");
            page.locator("main a", new Page.LocatorOptions().setHasText("Haruka"))
                    .click();
            page.locator("#role-0").selectOption("-");
            page.locator("#assign").click();
            assertThat(page.locator("#roles-problem").textContent()).contains("アカウントを管理できる方がいなくなります");
            page.locator("#disable").click();
            assertThat(page.locator("#disable-problem").textContent()).contains("ご自身が利用できなくなります");
            looks.at("person-problems");
            window.open("/newsroom/people");
            page.locator("main a", new Page.LocatorOptions().setHasText("森 葵")).click();
            looks.at("person");
            page.locator("#role-1").selectOption("TRANSLATOR");
            page.locator("#mission-1").selectOption("engawa-desk");
            page.locator("#language-1").selectOption("fr");
            page.locator("#assign").click();
            assertThat(said(page)).isEqualTo("役割を変更しました。");
            assertThat(page.locator("#role-1").inputValue()).isEqualTo("TRANSLATOR");
            page.locator("#forget").click();
            assertThat(said(page)).isEqualTo("二段階認証を解除しました。");
            page.locator("#give").click();
            assertThat(said(page)).isEqualTo("リンクを記したメールをお送りします。");
            page.locator("#disable").click();
            assertThat(said(page)).isEqualTo("利用を停止しました。");
            assertThat(page.locator("#give").count()).isZero();
            page.locator("#enable").click();
            assertThat(said(page)).isEqualTo("利用を再開しました。");
            String person = page.url();
            window.open("/newsroom/account");
            page.locator("#language").selectOption("ar");
            page.locator("#save").click();
            assertThat(looks.found).isEmpty();
            looks = new Looks(page, "ar");
            page.navigate(person);
            looks.at("person");
            window.open("/newsroom/people");
            looks.at("people");
            window.open("/newsroom/invite");
            page.locator("#invite").click();
            looks.at("invite-problems");
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void whoForgotThePasswordAsksForALinkAndLearnsNothingOfOthers() throws IOException, MessagingException {
        int before = letters().length;
        try (Window window = house.memberWindow("en", true)) {
            Page page = window.page();
            Looks looks = new Looks(page, "en");
            window.open("/newsroom/sign-in");
            page.locator("main a[href='/newsroom/forgotten']").click();
            looks.at("forgotten");
            page.locator("#address").fill("nobody@example.org");
            page.locator("#ask").click();
            String said = said(page);
            assertThat(said).startsWith("If a member has this address");
            window.open("/newsroom/forgotten");
            page.locator("#address").fill(MORI);
            page.locator("#ask").click();
            assertThat(said(page)).isEqualTo(said);
            assertThat(looks.found).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
        try (Window window = house.memberWindow("ar", true)) {
            Looks looks = new Looks(window.page(), "ar");
            window.open("/newsroom/forgotten");
            looks.at("forgotten");
            assertThat(looks.found).isEmpty();
        }
        MimeMessage letter = letter(before + 1);
        assertThat(letter.getSubject()).isEqualTo("縁側 編集室の新しいパスワードの設定");
        assertThat(link(
                        ((Multipart) letter.getContent())
                                .getBodyPart(0)
                                .getContent()
                                .toString(),
                        "reset"))
                .isNotEmpty();
        assertThat(letters()).hasSize(before + 1);
    }

    private MimeMessage[] letters() {
        return post.getReceivedMessages();
    }

    /** The letter that comes as the so-manieth. */
    private MimeMessage letter(int number) {
        assertThat(post.waitForIncomingEmail(PATIENCE_MILLIS, number)).isTrue();
        return letters()[number - 1];
    }

    /** The path of the link in a letter, which must begin with the configured address and not with the one that was asked. */
    private static String link(String text, String page) {
        Matcher link = Pattern.compile(Pattern.quote(SITE) + "(/newsroom/" + page + "\\?link=[A-Za-z0-9_-]{43})")
                .matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static String said(Page page) {
        return page.locator("[role=status]").textContent();
    }
}
