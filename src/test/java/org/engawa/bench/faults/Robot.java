package org.engawa.bench.faults;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.bench.DraftForm;
import org.engawa.bench.SignedIn;

/** A writer whose browser saves every tenth of a second, as the script of the editor does, and who notes what was acknowledged. */
final class Robot {
    private static final Pattern SAVED = Pattern.compile("Sentence ([0-9]+) of what is kept[.]");
    private static final int PAUSE = 100;

    private final SignedIn browser;
    private final String page;
    private final Map<String, Integer> answers = new TreeMap<>();
    private Map<String, String> fields = Map.of();
    private String mark = "";
    private int attempted;
    private int acknowledged;
    private long acknowledgedAt;
    private long slowest;
    private String lost = "";

    Robot(String site, Newsroom.Writer writer) {
        this.browser = new SignedIn(site, writer.token());
        this.page = "/newsroom/edit?story=" + writer.draft() + "&language=en";
    }

    /** Saves until it is interrupted. */
    void write() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                save();
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (UncheckedIOException e) {
                count("no answer");
                pause();
            } catch (IllegalStateException e) {
                // Interrupted while it waited for an answer.
                if (!(e.getCause() instanceof InterruptedException)) {
                    throw e;
                }
            }
        }
    }

    private void save() {
        if (fields.isEmpty() && !reload()) {
            pause();
            return;
        }
        int sentence = attempt();
        fields.put("body", "Sentence " + sentence + " of what is kept.\n\nA " + Newsroom.CANARY + " sings.");
        SignedIn.Answer answer = browser.save("/newsroom/drafts", fields, mark);
        tell(answer);
        if (answer.status() == 200) {
            mark = answer.body().replaceFirst("(?s).*\"mark\":\"([0-9a-f]+)\".*", "$1");
            acknowledge(sentence);
        } else if (answer.status() == 412) {
            fields = Map.of();
        } else {
            pause();
        }
    }

    /** What was saved without an acknowledgement makes the next save clash; a writer then sees both texts. */
    private boolean reload() {
        SignedIn.Answer answer = browser.ask(page);
        if (answer.status() != 200 || !answer.body().contains("id=\"body\"")) {
            count("form " + answer.status());
            return false;
        }
        fields = DraftForm.in(answer.body());
        mark = fields.getOrDefault("mark", "");
        judge(fields.getOrDefault("body", ""));
        return true;
    }

    /** Reads what the newsroom has now, and judges it. */
    void look() {
        judge(DraftForm.in(browser.get(page).body()).getOrDefault("body", ""));
    }

    private synchronized void judge(String body) {
        Matcher matcher = SAVED.matcher(body);
        int there = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        if (attempted == 0) {
            attempted = there;
            acknowledged = there;
        }
        if (there < acknowledged || there > attempted || !body.contains("sings.")) {
            lost = "acknowledged " + acknowledged + ", attempted " + attempted + ", there " + there;
        }
    }

    private synchronized int attempt() {
        return ++attempted;
    }

    private synchronized void acknowledge(int sentence) {
        acknowledged = sentence;
        acknowledgedAt = System.nanoTime();
    }

    private synchronized void tell(SignedIn.Answer answer) {
        slowest = Math.max(slowest, answer.nanoseconds());
        count(answer.status() + (answer.status() == 503 && answer.retry().isEmpty() ? " without Retry-After" : ""));
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many answers of which kind there were. */
    synchronized Map<String, Integer> answers() {
        return new TreeMap<>(answers);
    }

    /** When it was told last that something is saved. */
    synchronized long acknowledgedAt() {
        return acknowledgedAt;
    }

    /** Milliseconds of the answer that took longest. */
    synchronized long slowest() {
        return slowest / 1_000_000;
    }

    /** What was acknowledged and is not there, or is there and was never sent; empty when all is as it should be. */
    synchronized String lost() {
        return lost;
    }
}
