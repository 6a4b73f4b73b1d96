package org.engawa.vocabulary;

import org.engawa.locale.LocalText;

/** A term of the field with its equivalents, for translators and for search across languages. */
public record Term(String key, LocalText names) {}
