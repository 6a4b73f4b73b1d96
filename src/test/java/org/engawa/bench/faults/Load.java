package org.engawa.bench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Readers, writers and a press at work until they are told to stop. */
final class Load {
    private static final int READERS = 3;

    private final Readers readers;
    private final List<Robot> robots;
    private final Press press;
    private final List<Thread> threads = new ArrayList<>();

    Load(Stage stage, Press press) {
        this.readers = new Readers(stage.front());
        String site = "http://localhost:" + stage.site().port();
        this.robots =
                stage.writers().stream().map(writer -> new Robot(site, writer)).toList();
        this.press = press;
        for (int reader = 0; reader < READERS; reader++) {
            threads.add(new Thread(readers::read, "reader " + reader));
        }
        robots.forEach(robot -> threads.add(new Thread(robot::write, "writer")));
        threads.add(new Thread(() -> press.publish(stage), "press"));
        threads.forEach(Thread::start);
    }

    Press press() {
        return press;
    }

    /** Whether everybody was told that something is saved since then. */
    boolean allSavedSince(long moment) {
        return press.acknowledgedAt() > moment && robots.stream().allMatch(robot -> robot.acknowledgedAt() > moment);
    }

    /** Ends it; whoever waits for an answer waits no more. */
    void stop() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Whether all that was acknowledged is there. */
    void judge(Findings findings) {
        robots.forEach(Robot::look);
        Map<String, Integer> answers = new TreeMap<>();
        robots.forEach(robot -> robot.answers().forEach((answer, times) -> answers.merge(answer, times, Integer::sum)));
        List<String> lost =
                robots.stream().map(Robot::lost).filter(text -> !text.isEmpty()).toList();
        findings.check(
                lost.isEmpty() && answers.getOrDefault("200", 0) > 0,
                "O2 writers: answers %s, the slowest %d ms; lost: %s",
                answers,
                robots.stream().mapToLong(Robot::slowest).max().orElse(0),
                lost);
        findings.check(
                answers.keySet().stream().noneMatch(answer -> answer.startsWith("5") && !answer.equals("503")),
                "writers are told to try again, or nothing");
        findings.note("press: answers %s", press.answers());
        readers.judge(findings);
    }
}
