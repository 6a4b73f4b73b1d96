package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.account.Colleague;
import org.engawa.account.PasswordFlaw;
import org.engawa.calendar.JapaneseHoliday;
import org.engawa.catalogue.Suggestion;
import org.engawa.clearance.Finding;
import org.engawa.clearance.Question;
import org.engawa.locale.MessageFile;
import org.engawa.machine.MachineFailure;
import org.engawa.markdown.Typography;
import org.engawa.media.PictureRefused;
import org.engawa.notification.Letter;
import org.engawa.organization.MailHabit;
import org.engawa.organization.Role;
import org.engawa.signoff.Verdict;
import org.engawa.story.ChangeWeight;
import org.engawa.story.EditionState;
import org.engawa.story.Kind;
import org.engawa.vocabulary.TendedList;
import org.engawa.web.newsroom.kind.EntryFields;
import org.engawa.web.newsroom.kind.KindField;
import org.engawa.web.newsroom.kind.KindFields;
import org.engawa.web.newsroom.kind.Shape;
import org.engawa.web.newsroom.kind.ShownDetails;
import org.engawa.workflow.Act;
import org.engawa.workflow.AskSeveral;
import org.engawa.workflow.Confirmation;
import org.engawa.workflow.Refusal;
import org.engawa.workflow.Worklist;
import org.engawa.xliff.XliffRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the newsroom says stands in its files of words, and every file says the same. */
class WordsTest {
    /** Of other countries than Japan; others are called as in English. */
    private static final String HOLIDAYS = """
            new-year christmas christian-good-friday christian-easter-monday labour-day independence-day
            lunar-new-year qingming dragon-boat mid-autumn buddhas-birthday vesak-day songkran kings-birthday
            mothers-day fathers-day constitution-day new-years-eve th-chakri th-coronation th-queen th-bhumibol
            th-chulalongkorn national-day islamic-id-al-fitr islamic-id-al-fitr-2 islamic-id-al-fitr-3
            islamic-id-ul-adha islamic-id-ul-adha-2 islamic-id-ul-adha-3 islamic-arafaat islamic-newyear
            islamic-mawlid-an-nabi islamic-isra-miraj islamic-aschura islamic-ramadan-end""";

    private static final Path PAGES = Path.of("src", "main", "webapp", "newsroom");
    private static final Path PARTS = Path.of("src", "main", "webapp", "WEB-INF", "newsroom");
    private static final Path BEANS = Path.of("src", "main", "java", "org", "engawa", "web", "newsroom");
    private static final Pattern KEY = Pattern.compile("words\\.(?:say|has)\\(\\s*['\"]([a-z.-]+)['\"]\\s*[,)]");
    private static final Pattern CHOSEN = Pattern.compile("'([a-z-]+\\.[a-z.-]+)'");
    private static final Pattern FIELD =
            Pattern.compile("<e:(?:input|secret|area|choice|label)\\s[^>]*?\\bid=\"([a-z-]+)\"");
    private static final Pattern PLACE =
            Pattern.compile("<(?:ui:param name=\"page\" value|e:place page)=\"([a-z-]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("\"((?:problem|missing)\\.[a-z-]*[a-z])\"");
    private static final Pattern DONE = Pattern.compile(
            "(?:(?:journey|deeds)\\.to\\([^;]*,|deeds\\.act\\([^;]*,|steps\\.begin\\(|steps\\.(?:end|tell)\\([^;]*,)\\s*\"([a-z-]+)\"\\)");
    private static final Pattern ISOLATED = Pattern.compile("\u2066[^\u2069]*\u2069");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(title|alt|placeholder|aria-label|label|value)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ar"})
    void everyLanguageSaysTheSame(String tag) throws IOException {
        Properties own = read(tag);
        Properties english = read("en");
        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(own.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(own.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
        long lines = Files.readString(file(tag))
                .lines()
                .filter(line -> line.contains(" = "))
                .count();
        assertThat(lines).as("no key twice").isEqualTo(own.size());
    }

    /** Behind Arabic letters the parts of such a number are shown in the order of Arabic, the last first. */
    @Test
    void numbersWithHyphensAreIsolatedInArabic() throws IOException {
        Properties arabic = read("ar");
        assertThat(arabic.stringPropertyNames())
                .allSatisfy(key -> assertThat(
                                ISOLATED.matcher(arabic.getProperty(key)).replaceAll(""))
                        .as(key)
                        .doesNotContainPattern("[0-9]-[0-9]"));
    }

    @Test
    void everyLanguageThatIsOfferedHasItsFile() {
        assertThat(Words.LANGUAGES)
                .allSatisfy(tag -> assertThat(MessageFile.of(Words.class, tag)).isPresent());
        assertThat(MessageFile.of(Words.class, "fr")).isEmpty();
        assertThat(MessageFile.of(Words.class, "../../../secret")).isEmpty();
    }

    @Test
    void everythingSaidHasWordsAndNoWordsAreLeftOver() throws IOException {
        Set<String> asked = asked();
        assertThat(read("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void pagesHoldNoTextOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : files(PAGES, PARTS)) {
            if (!page.toString().endsWith(".xhtml")) {
                continue;
            }
            String source = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            // What stands on keys is called so in every language.
            String words = source.replaceAll("<kbd [^>]*>[^<]*</kbd>", "").replaceAll("(?s)<[^>]*>", " ");
            String text = EXPRESSION.matcher(words).replaceAll("");
            if (text.codePoints().anyMatch(Character::isLetter)) {
                found.add(page + ": " + text.strip());
            }
            Matcher attributes = ATTRIBUTE.matcher(source.replaceAll("<(?:ui:param|input|e:place)\\b[^>]*>", ""));
            while (attributes.find()) {
                String value = EXPRESSION.matcher(attributes.group(2)).replaceAll("");
                if (value.codePoints().anyMatch(Character::isLetter)) {
                    found.add(page + ": " + attributes.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void pagesHaveNoScriptStyleOrHandler() throws IOException {
        for (Path page : files(PAGES, PARTS)) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern(
                            "(?i)<script(?! type=\"module\" src=\"#\\{assets\\.[a-z]+}\"></script>)|<style|\\sstyle=|\\son[a-z]+=|javascript:|h:commandLink|f:ajax");
        }
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        Properties english = read("en");
        for (Path page : files(PAGES, PARTS)) {
            String source = Files.readString(page);
            add(asked, KEY, source, "");
            add(asked, CHOSEN, source.replaceAll("\\.concat\\('[^']*'\\)", ""), "");
            add(asked, PLACE, source, "%s.title");
            Matcher fields = FIELD.matcher(source);
            while (fields.find()) {
                asked.add("field." + fields.group(1));
                if (english.containsKey("hint." + fields.group(1))) {
                    asked.add("hint." + fields.group(1));
                }
            }
        }
        for (Path bean : files(BEANS)) {
            String source = Files.readString(bean);
            add(asked, KEY, source, "");
            add(asked, PROBLEM, source, "");
            add(asked, DONE, source, "done.%s");
            add(asked, Pattern.compile("\\bwant\\(\"([a-z-]+)\""), source, "missing.%s");
        }
        asked.addAll(List.of("missing.first-code", "missing.new-password", "reset.lead", "invitation.lead"));
        Arrays.stream(EditionState.values()).forEach(state -> asked.add("state." + word(state)));
        asked.add("state.none");
        Arrays.stream(Refusal.Why.values()).forEach(why -> asked.add("refusal." + word(why)));
        Arrays.stream(Confirmation.values()).forEach(each -> asked.add("confirmation." + word(each)));
        Arrays.stream(ChangeWeight.values()).forEach(weight -> asked.add("weight." + word(weight)));
        Arrays.stream(Act.values()).forEach(act -> asked.add("life." + word(act)));
        asked.addAll(List.of("life.release", "life.release-refused", "life.rights-ended", "life.take-in"));
        Arrays.stream(Role.values())
                .forEach(role -> asked.addAll(List.of("role." + word(role), "role-name." + word(role))));
        Arrays.stream(MailHabit.values()).forEach(habit -> asked.add("mail-habit." + word(habit)));
        Arrays.stream(Colleague.State.values()).forEach(state -> asked.add("standing." + word(state)));
        Arrays.stream(PasswordFlaw.values()).forEach(flaw -> asked.add("problem.password-" + word(flaw)));
        addWriting(asked);
        return asked;
    }

    /** What the screens of writing compose. */
    private static void addWriting(Set<String> asked) {
        Arrays.stream(Kind.values())
                .forEach(kind -> asked.addAll(List.of("kind." + word(kind), "about." + word(kind))));
        Arrays.stream(Worklist.Reason.values()).forEach(reason -> asked.add("board.task-" + word(reason)));
        List.of("topics", "countries", "programmes", "people").forEach(list -> asked.add("edit." + list));
        Arrays.stream(Kind.values()).forEach(kind -> addFields(asked, ShownDetails.PREFIX, KindFields.of(kind)));
        Arrays.stream(TendedList.values()).forEach(list -> {
            addFields(asked, EntryFields.PREFIX, EntryFields.of(list));
            List.of("", "new-", "lead-").forEach(part -> asked.add("vocabulary." + part + word(list)));
        });
        Arrays.stream(Shape.values())
                .filter(shape -> !shape.hint().isEmpty())
                .forEach(shape -> asked.add(shape.hint()));
        Arrays.stream(Suggestion.Kind.values()).forEach(kind -> asked.add("linking." + word(kind)));
        Arrays.stream(Typography.Slip.values()).forEach(slip -> asked.add("slips." + word(slip)));
        List.of("subject", "scheme", "issue").forEach(field -> asked.add("missing." + field));
        List.of("saved", "sent", "recalled", "picture-added", "unlinked", "linked-again", "link-changed")
                .forEach(done -> asked.add("done." + done));
        Arrays.stream(PictureRefused.Why.values()).forEach(why -> asked.add("pictures.not-" + word(why)));
        List.of("none", "busy", "many", "here", "kept").forEach(why -> asked.add("pictures.not-" + why));
        Arrays.stream(Question.values())
                .forEach(each -> asked.addAll(List.of("clearance." + word(each), "clearance-ask." + word(each))));
        Arrays.stream(Finding.values()).forEach(each -> asked.add("clearance." + word(each)));
        Arrays.stream(Verdict.values()).forEach(verdict -> asked.add("outside." + word(verdict)));
        asked.addAll(List.of("outside.waiting", "outside.ended", "life.give-opinion", "life.release-held"));
        asked.addAll(List.of("life.read", "life.read-by-link"));
        Arrays.stream(MachineFailure.Why.values()).forEach(why -> asked.add("problem.machine-" + word(why)));
        Arrays.stream(XliffRefused.Why.values()).forEach(why -> asked.add("problem.xliff-" + word(why)));
        Arrays.stream(JapaneseHoliday.values()).forEach(holiday -> asked.add("holiday." + holiday.key()));
        HOLIDAYS.lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(holiday -> asked.add("holiday." + holiday));
        Arrays.stream(Letter.Kind.values()).forEach(kind -> asked.add("letters.kind-" + word(kind)));
        Arrays.stream(Letter.State.values()).forEach(state -> asked.add("letters.state-" + word(state)));
        AskSeveral.ACTS.forEach(
                act -> List.of("act-", "will-", "done-").forEach(part -> asked.add("several." + part + word(act))));
        List.of(17, 50, 83)
                .forEach(across ->
                        List.of(17, 50, 83).forEach(down -> asked.add("pictures.place-" + across + "-" + down)));
    }

    private static void addFields(Set<String> asked, String prefix, List<KindField> fields) {
        for (KindField field : fields) {
            asked.add(prefix + "." + (field.name().isEmpty() ? "name" : field.name()));
            field.words().forEach(word -> asked.add("detail-word." + word));
            addFields(asked, prefix, field.parts());
        }
    }

    private static void add(Set<String> keys, Pattern pattern, String source, String composed) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            keys.add(composed.isEmpty() ? matcher.group(1) : composed.replace("%s", matcher.group(1)));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
    }

    private static List<Path> files(Path... folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                all.addAll(files.filter(Files::isRegularFile).sorted().toList());
            }
        }
        return all;
    }

    private static Properties read(String tag) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(file(tag))));
        return properties;
    }

    private static Path file(String tag) {
        return Path.of(
                "src", "main", "resources", "org", "engawa", "web", "newsroom", "messages_" + tag + ".properties");
    }
}
