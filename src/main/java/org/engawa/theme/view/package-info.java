/**
 * What templates see: one record per page, with ready URLs, dates as dates, and no word of the interface, since those are the
 * theme's messages. This is the contract with designers; start at {@link org.engawa.theme.view.Page} and
 * {@link org.engawa.theme.view.FrameView}. In a template "nothing" is asked by {@code is empty}, which holds for absent values, empty
 * text and empty lists alike.
 */
@org.jspecify.annotations.NullMarked
package org.engawa.theme.view;
