package org.engawa.markdown;

/**
 * Something in a text that came out otherwise than its writer may think. The text is rendered nevertheless.
 *
 * @param kind what it is
 * @param line the line of the text, counted from 1
 * @param subject the words in question, shortened: the citation, the destination, the tag
 */
public record Remark(Kind kind, int line, String subject) {

    /** What there is to remark on. */
    public enum Kind {
        /** {@code [^id]} names neither evidence of the story nor a footnote of the text. */
        UNKNOWN_CITATION("is cited but is neither evidence of this story nor a footnote"),
        /** A destination such as {@code story:No Such Form}, or a relative address; the link is lost. */
        BROKEN_LINK("is no link this site can follow; write story:slug, country:XX, or a full https: address"),
        /** A destination with a scheme that is not allowed; the link is lost. */
        REFUSED_LINK("is not allowed as a link; http, https, mailto and tel are"),
        /** A picture that is not the bare name of a file of the story; it is dropped. */
        REFUSED_PICTURE("is not the bare name of a picture of this story"),
        /** A tag outside the short list of allowed ones; the tag is dropped. */
        RAW_HTML("is HTML that is not allowed here and was left out"),
        /** A heading of the first level, which belongs to the title; it becomes one of the second. */
        TOP_HEADING("is a heading of the first level, which is the title's; begin with ##"),
        /** A chart without a table below it in its quote, or with one that it cannot draw. */
        CHART_TABLE(
                "is a chart without a table it can draw; write one below it, after an empty line: names first, then one to three columns of values, two"
                        + " to forty rows"),
        /** A cell of a chart that is no number. */
        CHART_NUMBER("is no number a chart can draw; write digits such as 38.5, in the same unit in the whole column"),
        /** A line of a timeline that does not begin with a time. */
        CHART_TIME("is no time a timeline can show; write a year or two of them: 2016, 2016-04, 1998–2004"),
        /** Steps, a cycle or a map without a numbered list below it in its quote, or with one that it cannot draw. */
        DRAWING_LIST(
                "is a drawing without a list it can draw; write one below it, after an empty line: 1. first, 2. second; steps take two to"
                        + " twelve, a cycle three to eight, a map one to twelve"),
        /** An item of a map that does not say where it is. */
        DRAWING_PLACE(
                "has no place on the map; write degrees north and east at the end of its line, negative for south and west, as in"
                        + " {at=-14.4,28.4}");

        private final String says;

        Kind(String says) {
            this.says = says;
        }
    }

    /** The remark in words, without the line. */
    public String sentence() {
        return "“" + subject + "” " + kind.says;
    }
}
