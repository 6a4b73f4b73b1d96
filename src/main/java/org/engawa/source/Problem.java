package org.engawa.source;

/**
 * One thing wrong with a file, told to the person who wrote it.
 *
 * @param file the file as that person knows it, for example {@code stories/zambia-lead/story.yaml}
 * @param line the line, counted from 1; 0 where no line can be named
 * @param field the path of the field, for example {@code details.partners[2].country}; empty if the file as a whole is meant
 * @param what what is wrong, a sentence without a full stop
 * @param remedy what to do about it, in the same form; empty if nothing better than the complaint can be said
 */
public record Problem(String file, int line, String field, String what, String remedy) {

    /** The whole problem on one line: {@code stories/x/story.yaml:12: field `kind`: … To mend it: …}. */
    public String sentence() {
        StringBuilder sentence = new StringBuilder(file);
        if (line > 0) {
            sentence.append(':').append(line);
        }
        sentence.append(": ");
        if (!field.isEmpty()) {
            sentence.append("field `").append(field).append("`: ");
        }
        sentence.append(what).append('.');
        if (!remedy.isEmpty()) {
            sentence.append(" To mend it: ").append(remedy).append('.');
        }
        return sentence.toString().replaceAll("\\R", " ");
    }
}
