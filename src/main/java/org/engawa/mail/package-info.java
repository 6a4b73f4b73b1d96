/**
 * Letters by mail: written in the language of whoever gets them, as plain text and as HTML, and handed to the mail server of the
 * operator, away from every request. Start with {@link org.engawa.mail.Dispatch}.
 */
@NullMarked
package org.engawa.mail;

import org.jspecify.annotations.NullMarked;
