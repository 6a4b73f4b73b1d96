package org.engawa.bench.upgrade;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.bench.DraftForm;
import org.engawa.bench.SignedIn;

/**
 * Saves a draft as the script of the editor does, in the form of one node to another, and looks after each acknowledgement what the
 * next one has.
 */
final class Writer {
    private static final Pattern SAVED = Pattern.compile("Sentence ([0-9]+) of what is kept[.]");
    private static final int PAUSE = 150;

    private final Cluster cluster;
    private final Supplier<String> door;
    private final String token;
    private final String page;
    private final Map<String, SignedIn> browsers = new TreeMap<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Map<String, Integer> read = new TreeMap<>();
    private Map<String, String> fields = Map.of();
    private String lost = "";
    private String way = "";
    private int turn;
    private int attempted;
    private int acknowledged;

    /**
     * A writer who is signed in, with a draft.
     *
     * @param door where each save goes, with the name of the version that is there, or of what stands before all: {@code old http://...}
     */
    Writer(Cluster cluster, Supplier<String> door, String token, String story) {
        this.cluster = cluster;
        this.door = door;
        this.token = token;
        this.page = "/newsroom/edit?story=" + story + "&language=en";
    }

    /** Saves until it is interrupted. */
    void write() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (fields.isEmpty()) {
                    look();
                } else {
                    save();
                }
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (UncheckedIOException e) {
                count("no answer");
                fields = Map.of();
            } catch (IllegalStateException e) {
                // Interrupted while it waited for an answer.
                if (!(e.getCause() instanceof InterruptedException)) {
                    throw e;
                }
            }
        }
    }

    private void save() {
        String[] to = door.get().split(" ");
        int sentence = attempt();
        fields.put("body", "Sentence " + sentence + " of what is kept.");
        SignedIn.Answer answer = browser(to[1]).save("/newsroom/drafts", fields, fields.getOrDefault("mark", ""));
        count(Integer.toString(answer.status()));
        if (answer.status() == 200) {
            acknowledge(sentence);
            way = to[0];
        }
        // What the next node has is the form of the next save, be this one done or not.
        fields = Map.of();
        look();
    }

    /** Opens the form at the next node, and judges it. */
    private void look() {
        List<Node> nodes = cluster.serving();
        Node node = nodes.get(++turn % nodes.size());
        Version version = node.version();
        SignedIn.Answer answer = browser(node.address()).ask(page);
        if (answer.status() == 200 && answer.body().contains("id=\"body\"")) {
            fields = DraftForm.in(answer.body());
            judge(fields.getOrDefault("body", ""), node, way + " to " + version);
            way = "";
        } else {
            count("form " + answer.status());
        }
    }

    private SignedIn browser(String site) {
        return browsers.computeIfAbsent(site, address -> new SignedIn(address, token));
    }

    private synchronized void judge(String body, Node node, String from) {
        Matcher matcher = SAVED.matcher(body);
        int there = matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        if (there < acknowledged || there > attempted) {
            lost = "acknowledged " + acknowledged + ", attempted " + attempted + ", at " + node + " " + there;
        }
        if (!from.startsWith(" ")) {
            read.merge(from, 1, Integer::sum);
        }
    }

    private synchronized int attempt() {
        return ++attempted;
    }

    private synchronized void acknowledge(int sentence) {
        acknowledged = sentence;
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** What all nodes that serve have of it, now that nothing is saved any more. */
    void lookEverywhere() {
        for (int node = 0; node < cluster.serving().size(); node++) {
            way = "";
            look();
        }
    }

    /** What was acknowledged and is not there, or is there and was never sent; empty when all is as it should be. */
    synchronized String lost() {
        return lost;
    }

    /** Whether something saved was read on this way, such as {@code old to new}. */
    synchronized boolean went(String which) {
        return read.containsKey(which);
    }

    @Override
    public synchronized String toString() {
        return "answers " + answers + "; saved and read from " + read;
    }
}
