package org.engawa.web.newsroom.writing;

/**
 * One of many of which several can be chosen.
 *
 * @param value what is sent
 * @param label what is shown
 * @param chosen whether it is
 */
public record Option(String value, String label, boolean chosen) {}
