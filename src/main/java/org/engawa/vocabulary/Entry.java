package org.engawa.vocabulary;

import org.engawa.locale.LocalText;

/** An entry of one of the lists that members tend in the newsroom. */
public sealed interface Entry permits Person, Programme, Venue {
    /** By which stories name it, and its page is addressed. */
    String key();

    /** In every language that it has been named in. */
    LocalText names();

    /** In which list it stands. */
    TendedList list();
}
