package org.engawa.theme.view;

/**
 * A page number in a pager.
 *
 * @param number from 1; 0 stands for a gap
 * @param href ready URL; empty for a gap
 * @param current whether it is the page being read
 */
public record PagerLink(int number, String href, boolean current) {}
