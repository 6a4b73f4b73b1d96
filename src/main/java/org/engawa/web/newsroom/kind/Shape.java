package org.engawa.web.newsroom.kind;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engawa.locale.LanguageTag;
import org.engawa.story.Doi;
import org.engawa.story.EventTime;
import org.engawa.story.PartialDate;
import org.engawa.story.ProjectCode;
import org.engawa.story.WebAddress;
import org.engawa.vocabulary.Orcid;
import org.engawa.vocabulary.Ror;

/** What can stand in a field. The rules are those of the files; only slips that a machine can put right are put right. */
public enum Shape {
    /** A text, which may be said in each language. */
    TEXT,
    /** A text that is the same in every language. */
    LINE,
    /** Several entries, each of the same fields. */
    ROWS,
    /** One of a few words. */
    WORD,
    /** A year, month or day. */
    DATE(PartialDate::new, "problem.date", "hint.date"),
    /** A day, or a day and hour at the place. */
    HOUR(EventTime::new, "problem.start", "hint.start"),
    /** A time zone. */
    ZONE(ZoneId::of, "problem.zone", ""),
    /** A full address of the web. */
    ADDRESS(text -> demand(WebAddress.isFull(text)), "problem.web-address", ""),
    /** The code under which a funder knows a project. */
    CODE(ProjectCode::new, "problem.project-code", "hint.project-code"),
    /** An institution in ror.org. */
    ROR(Ror::new, "problem.ror", "hint.ror"),
    /** A researcher in orcid.org. */
    ORCID(Orcid::new, "problem.orcid", "hint.orcid"),
    /** A DOI. */
    DOI(Doi::new, "problem.evidence-doi", ""),
    /** A language by its tag. */
    LANGUAGE(text -> demand(LanguageTag.isCanonical(text)), "problem.evidence-language", ""),
    /** Numbers of the Sustainable Development Goals. */
    GOALS(
            text -> demand(goals(text).stream().allMatch(goal -> goal >= 1 && goal <= 17)),
            "problem.goals",
            "hint.goals"),
    /** A country of the vocabulary. */
    COUNTRY("countries"),
    /** A programme of the vocabulary. */
    PROGRAMME("programmes"),
    /** A topic of the vocabulary. */
    TOPIC("topics"),
    /** A person of the vocabulary. */
    PERSON("people"),
    /** A venue of the vocabulary. */
    VENUE("venues");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,、،;]+");
    private static final Pattern REGISTER = Pattern.compile(
            "^(?:https?://)?(?:dx\\.)?(?:doi\\.org|ror\\.org|orcid\\.org)/|^doi:\\s*", Pattern.CASE_INSENSITIVE);

    private final Predicate<String> taken;
    private final String problem;
    private final String hint;
    private final String list;

    Shape() {
        this(text -> true, "", "", "");
    }

    Shape(String list) {
        this(text -> true, "problem.unlisted", "", list);
    }

    Shape(Consumer<String> parse, String problem, String hint) {
        this(text -> parses(parse, text), problem, hint, "");
    }

    Shape(Predicate<String> taken, String problem, String hint, String list) {
        this.taken = taken;
        this.problem = problem;
        this.hint = hint;
        this.list = list;
    }

    /** Whether a text may stand there, as far as that can be told without the vocabulary. */
    public boolean takes(String text) {
        return taken.test(text);
    }

    /** Key of the words that say what is wrong with a text that it does not take. */
    public String problem(String text) {
        if (this == ORCID && Orcid.isFormed(text)) {
            return "problem.orcid-mistyped";
        }
        return this == ROR && Ror.isFormed(text) ? "problem.ror-mistyped" : problem;
    }

    /** Key of the words that say how it is written; empty where nothing need be said. */
    public String hint() {
        return hint;
    }

    /** Under what name the vocabulary lists what can be chosen; empty for what is typed. */
    public String list() {
        return list;
    }

    /**
     * What was typed, as it is meant: letters of Japanese width are those of any other, a blank stands before an hour, and the
     * address of a register before an identifier is none of it.
     */
    public String tidy(String typed) {
        return switch (this) {
            case DATE, CODE, LANGUAGE, GOALS -> narrow(typed);
            case HOUR -> narrow(typed).replaceFirst("^(\\S{10})\\s+", "$1T");
            case ROR, ORCID, DOI -> REGISTER.matcher(narrow(typed)).replaceFirst("");
            default -> typed.strip();
        };
    }

    /**
     * The numbers in a text.
     *
     * @throws NumberFormatException when something else stands in it
     */
    static List<Integer> goals(String text) {
        return Stream.of(BETWEEN.split(text))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .toList();
    }

    private static String narrow(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static boolean parses(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
