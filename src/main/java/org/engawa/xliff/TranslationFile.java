package org.engawa.xliff;

import java.util.List;

/**
 * A text with its translation, as far as there is one.
 *
 * @param original what the text is and in which state, for whoever takes the file back; a URI without spaces
 * @param sourceLanguage BCP 47 tag
 * @param targetLanguage BCP 47 tag
 */
public record TranslationFile(String original, String sourceLanguage, String targetLanguage, List<Unit> units) {
    /** Takes a copy. */
    public TranslationFile {
        units = List.copyOf(units);
    }

    /**
     * A part of it that is translated by itself.
     *
     * @param id unique within the file; an NMTOKEN
     * @param name for the translator
     * @param note for the translator; empty for none
     * @param source Markdown
     * @param target Markdown; empty as long as nothing of it is translated
     */
    public record Unit(String id, String name, String note, String source, String target) {}
}
