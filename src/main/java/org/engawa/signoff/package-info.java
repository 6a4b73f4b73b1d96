/**
 * Sign-off from outside: what a laboratory, a university or a ministry is asked to confirm before a text about it is public, and
 * what they say. Asked is about exactly one text, by a link that answers once. Start with {@link org.engawa.signoff.SignOff}.
 */
@NullMarked
package org.engawa.signoff;

import org.jspecify.annotations.NullMarked;
