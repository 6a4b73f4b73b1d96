package org.engawa.web.api;

import org.engawa.locale.LocalText;
import org.engawa.reading.Reading;
import org.engawa.reading.Versions;

/**
 * What a request asks, ready to be answered.
 *
 * @param reading looks things up for the language of the answer
 */
record Question(Reading reading, Parameters parameters) {
    static final String ROOT = "/api/v1";

    /** The absolute address of a path of this interface. */
    String api(String path) {
        return page(ROOT + path);
    }

    /** The absolute address of a path of the site. */
    String page(String path) {
        return Versions.absolute(reading.site().address(), path);
    }

    /** A text in the language of the answer. */
    Words words(LocalText text) {
        LocalText.Localized localized = reading.localized(text);
        return new Words(localized.text(), localized.language());
    }

    /**
     * A text with its language.
     *
     * @param language BCP 47
     */
    record Words(String text, String language) {}
}
