package org.engawa.web.newsroom.writing;

import java.util.stream.Stream;

/**
 * A source as it stands in the form. All but its number may be empty.
 *
 * @param number counted from 0, for the names of its fields
 * @param was the id that it has as it is saved; empty for a new one
 * @param id the name under which the text cites it
 * @param address http or https
 * @param language BCP 47 tag
 * @param date year, month or day
 * @param supports what in the story rests on it
 */
public record EvidenceRow(
        int number,
        String was,
        String id,
        String title,
        String address,
        String publisher,
        String doi,
        String language,
        String date,
        String supports) {
    static EvidenceRow empty(int number) {
        return new EvidenceRow(number, "", "", "", "", "", "", "", "", "");
    }

    /** How many of the fields are filled in that few sources have. */
    public long further() {
        return Stream.of(publisher, doi, language, date, supports)
                .filter(field -> !field.isEmpty())
                .count();
    }

    boolean blank() {
        return id.isEmpty() && title.isEmpty() && address.isEmpty() && further() == 0;
    }
}
