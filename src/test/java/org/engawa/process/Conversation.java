package org.engawa.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.testing.Wire;
import org.engawa.testing.Wire.Answer;

/**
 * What is answered to a request that no browser sends, and to a plain one behind it on the same connection. Where the first was read as it
 * was meant, or refused and the connection closed, nothing comes between the two.
 */
record Conversation(List<Answer> answers, boolean goesOn) {
    /** Asks for what no other request asks for, so that its answer is known by its words. */
    private static final String PLAIN = "GET /sitemap.xml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static final String OF_THE_INSIDE = "User-agent: *";
    private static final Pattern TELLING = Pattern.compile(
            "nginx/[0-9]|payara|glassfish|grizzly|exception|\\tat [a-z]+\\.|^server: (?!nginx\\r)|^x-powered-by:",
            Pattern.MULTILINE);

    static Conversation on(Wire wire, RawRequest request) throws IOException {
        List<Answer> answers = new ArrayList<>();
        wire.send(request.bytes());
        Optional<Answer> next = wire.answer();
        if (next.isPresent()) {
            wire.send(PLAIN);
        }
        while (next.isPresent()) {
            answers.add(next.get());
            next = wire.answer();
        }
        boolean goesOn = !answers.isEmpty() && isOfThePlain(answers.get(answers.size() - 1));
        return new Conversation(goesOn ? answers.subList(0, answers.size() - 1) : answers, goesOn);
    }

    private static boolean isOfThePlain(Answer answer) {
        return answer.text().contains("<urlset")
                || answer.text().contains("<sitemapindex")
                || answer.header("Location")
                        .filter(on -> on.endsWith("/sitemap.xml"))
                        .isPresent();
    }

    /** What is wrong with it; nothing if it is as expected. */
    Optional<String> fault(String expected) {
        if (answers.stream().anyMatch(answer -> answer.text().contains(OF_THE_INSIDE))) {
            return Optional.of("the request inside of it was answered");
        }
        for (Answer answer : answers) {
            String told = (answer.head() + answer.text()).toLowerCase(Locale.ROOT);
            if (TELLING.matcher(told).find()) {
                return Optional.of("it is told who answers: " + told);
            }
            if (answer.status() == 0 || answer.status() == 500 || answer.status() > 501 && answer.status() != 505) {
                return Optional.of("failed: " + answer.head());
            }
        }
        boolean asExpected = switch (expected) {
            case "refused" -> isRefused();
            case "once" -> isReadOnce();
            case "either" -> isRefused() || isReadOnce() || answers.size() == 1;
            case "twice" -> answers.size() == 2 && goesOn;
            default -> throw new IllegalArgumentException(expected);
        };
        return asExpected
                ? Optional.empty()
                : Optional.of("not " + expected + " but "
                        + answers.stream().map(Answer::status).toList() + (goesOn ? " and goes on" : ""));
    }

    private boolean isRefused() {
        return !goesOn && answers.size() <= 1 && answers.stream().allMatch(answer -> answer.status() >= 400);
    }

    private boolean isReadOnce() {
        return goesOn && answers.size() == 1;
    }
}
