/**
 * The site as readers meet it: in a real Chromium, from a real server. {@link org.engawa.browser.House} is what all of them share,
 * {@link org.engawa.browser.PageTypes} what they visit, {@link org.engawa.browser.Window} what they look through.
 */
package org.engawa.browser;
