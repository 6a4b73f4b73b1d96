package org.engawa.web.newsroom.clearance;

import java.util.List;

/**
 * A question about the text, and what was answered.
 *
 * @param word that names it in forms and addresses
 * @param title what it is about
 * @param ask the question
 * @param told who answered what, and when; or that nobody did
 * @param said in the officer's words; empty for nothing
 * @param about the words that the answer is about; empty for the whole text
 * @param gone those of them that have changed since
 * @param open whether it has to be answered before the text is approved
 * @param answered whether somebody answered it at all
 * @param path of the page on which it is answered
 */
public record QuestionRow(
        String word,
        String title,
        String ask,
        String told,
        String said,
        List<String> about,
        List<String> gone,
        boolean open,
        boolean answered,
        String path) {
    /** Keeps its own copies of the lists. */
    public QuestionRow {
        about = List.copyOf(about);
        gone = List.copyOf(gone);
    }

    /** Whether it was answered, and the text has changed since. */
    public boolean again() {
        return open && answered;
    }
}
