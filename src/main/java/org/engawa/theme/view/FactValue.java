package org.engawa.theme.view;

/**
 * What a fact says. Templates ask for its {@code form}.
 */
public sealed interface FactValue {
    /** {@code text}, {@code link}, {@code when}, {@code word} or {@code site}. */
    String form();

    /**
     * Words from the content.
     *
     * @param words the words, with their language
     * @param note a second part in brackets, such as a partner's country; may be empty
     */
    record Text(Words words, String note) implements FactValue {
        @Override
        public String form() {
            return "text";
        }
    }

    /** A page of this site. */
    record To(Link link) implements FactValue {
        @Override
        public String form() {
            return "link";
        }
    }

    /**
     * A time.
     *
     * @param span the time
     * @param zone the place whose clock it is, in words; may be empty
     */
    record When(Span span, String zone) implements FactValue {
        @Override
        public String form() {
            return "when";
        }
    }

    /** A word of the theme: the message {@code <key>}, such as {@code admission.free}. */
    record Word(String key) implements FactValue {
        @Override
        public String form() {
            return "word";
        }
    }

    /** A page elsewhere, shown as its host name. */
    record Site(String href, String host) implements FactValue {
        @Override
        public String form() {
            return "site";
        }
    }
}
