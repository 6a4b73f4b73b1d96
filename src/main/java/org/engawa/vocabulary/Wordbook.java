package org.engawa.vocabulary;

/** The vocabulary of the site where it is written. Every method wants a transaction. */
public interface Wordbook {
    /** All of it, as it is now. */
    Vocabulary current();

    /** The same, and nobody else can change it until the transaction ends. */
    Vocabulary toChange();

    /** Keeps an entry as a member left it: files change it no more, until they say the same. */
    void keep(Entry entry);
}
