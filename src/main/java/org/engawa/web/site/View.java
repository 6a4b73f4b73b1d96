package org.engawa.web.site;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a reader wants a page; any value of the parameter that is not ours is passed over, like the parameters of others. */
enum View {
    /** As the theme shows it. */
    WHOLE(""),
    /** Its words alone. */
    TEXT("text"),
    /** The code by which a telephone finds the page from paper; only where no language is named. */
    CODE("code");

    /** The name of the parameter. */
    static final String NAME = "view";

    private static final String PARAMETER = NAME + "=";

    private final String word;

    View(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The view that an address asks for. */
    static View asked(@Nullable String query) {
        return query == null
                ? WHOLE
                : Arrays.stream(query.split("&", 50))
                        .filter(part -> part.startsWith(PARAMETER))
                        .flatMap(part -> Arrays.stream(values())
                                .filter(view -> !view.word.isEmpty() && part.equals(PARAMETER + view.word)))
                        .findFirst()
                        .orElse(WHOLE);
    }

    /** The view of a page in a language that an address asks for: in each language a page has the same code. */
    static View ofPage(@Nullable String query) {
        return asked(query) == TEXT ? TEXT : WHOLE;
    }

    /** The address of a page as it is seen this way; its canonical one has this parameter last. */
    String of(String address) {
        return this == WHOLE ? address : address + (address.indexOf('?') < 0 ? '?' : '&') + PARAMETER + word;
    }

    /** The address of the page as it is seen without this parameter, from one that {@link #of} gave. */
    String without(String address) {
        return address.substring(0, address.length() - of("").length());
    }
}
