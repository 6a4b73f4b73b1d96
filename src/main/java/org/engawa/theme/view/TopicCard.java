package org.engawa.theme.view;

/**
 * A topic as the list of topics shows it.
 *
 * @param href ready URL
 * @param key {@code environment} …
 * @param name in the language of the page
 * @param about a sentence or two
 * @param panel its pattern
 * @param count number of stories
 */
public record TopicCard(String href, String key, String name, String about, Panel panel, int count) {}
