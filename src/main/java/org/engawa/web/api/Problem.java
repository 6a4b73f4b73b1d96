package org.engawa.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.engawa.json.Json;
import org.engawa.web.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as it is told to a program (RFC 9457, {@code application/problem+json}).
 *
 * @param type address of the explanation, relative to the site
 * @param detail what to do about it
 * @param parameter the parameter that is wrong
 * @param value what was sent in it, shortened
 * @param allowed what is possible instead
 * @param withdrawn on which day a story was withdrawn, ISO 8601
 * @param reason why it was, by language
 * @param replacement the story to read instead
 * @param incident number under which the log of the site tells more
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable String value,
        @Nullable List<String> allowed,
        @Nullable String withdrawn,
        @Nullable Map<String, String> reason,
        @Nullable Replacement replacement,
        @Nullable String incident) {
    static final String TYPE = "application/problem+json";

    private static final int LONGEST_VALUE = 100;

    /** The story to read instead of one that was withdrawn. */
    record Replacement(String slug, String self) {}

    static Problem of(ProblemKind kind) {
        return of(kind, kind.remedy());
    }

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(
                "/api/#" + kind.word(), kind.title(), kind.status(), detail, null, null, null, null, null, null, null);
    }

    static Problem notFound() {
        return of(ProblemKind.NOT_FOUND);
    }

    /** There is no such parameter; these are known. */
    static Problem unknown(String name, List<String> known) {
        Problem problem = of(ProblemKind.UNKNOWN_PARAMETER);
        return problem.about(excerpt(name), null, known);
    }

    /** A parameter has an impossible value. */
    static Problem bad(String name, String value, List<String> allowed) {
        return of(ProblemKind.BAD_PARAMETER).about(name, excerpt(value), allowed);
    }

    private Problem about(String name, @Nullable String sent, List<String> possible) {
        return new Problem(type, title, status, detail, name, sent, possible, withdrawn, reason, replacement, incident);
    }

    Problem withdrawn(String day, Map<String, String> why, @Nullable Replacement instead) {
        return new Problem(type, title, status, detail, parameter, value, allowed, day, why, instead, incident);
    }

    Problem incident(String number) {
        return new Problem(
                type, title, status, detail, parameter, value, allowed, withdrawn, reason, replacement, number);
    }

    /** As an answer. */
    Answer answer() {
        // Whoever mistakes it for a page must not find a tag in it. In JSON a sign of these can only be part of a text.
        String json =
                Json.write(this).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return Answer.of(
                status,
                List.of(
                        new Answer.Header("Content-Type", TYPE),
                        new Answer.Header("Content-Language", "en"),
                        new Answer.Header("Cache-Control", status == 404 || status == 410 ? "no-cache" : "no-store")),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
