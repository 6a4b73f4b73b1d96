package org.engawa.web.newsroom.writing;

/**
 * A source as it stands in the form.
 *
 * @param number counted from 0, for the names of its fields
 * @param was the id that it has as it is saved; empty for a new one
 * @param id the name under which the text cites it
 * @param address http or https; may be empty
 */
public record EvidenceRow(int number, String was, String id, String title, String address) {
    boolean blank() {
        return id.isEmpty() && title.isEmpty() && address.isEmpty();
    }
}
