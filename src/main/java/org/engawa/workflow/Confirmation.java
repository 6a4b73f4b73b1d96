package org.engawa.workflow;

/** What only a person can tell about a text. A reviewer says each of them before a text is approved; that goes on record. */
public enum Confirmation {
    /** The facts agree with the sources. */
    FACTS,
    /** The people who are shown agreed to it. */
    PEOPLE,
    /** Names and titles are written as those who bear them wish. */
    NAMES,
    /** Nothing in it is under an embargo. */
    EMBARGO,
    /** It fits what is sensitive in the host country. */
    SENSITIVITIES
}
