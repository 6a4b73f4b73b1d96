package org.engawa.theme.view;

/**
 * What the pattern of a topic means.
 *
 * @param topic the topic
 * @param panel the pattern
 * @param note a sentence on it
 */
public record PatternNote(Link topic, Panel panel, String note) {}
