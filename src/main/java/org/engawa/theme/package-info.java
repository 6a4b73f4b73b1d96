/**
 * How pages look: themes as a designer edits them (templates, messages, assets), read, checked and rendered. Start at
 * {@link org.engawa.theme.LiveTheme}, which always has a theme that works; {@link org.engawa.theme.view} is what templates see.
 */
@org.jspecify.annotations.NullMarked
package org.engawa.theme;
