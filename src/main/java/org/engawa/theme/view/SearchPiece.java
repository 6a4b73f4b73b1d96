package org.engawa.theme.view;

/**
 * A piece of a text.
 *
 * @param met whether it is what was searched for
 */
public record SearchPiece(String text, boolean met) {}
