/**
 * Machines that translate, reached over HTTP: services of the shape of DeepL or of LibreTranslate. There is none until the operator
 * names one. Knows nothing of stories. Start with {@link org.engawa.machine.Machine}.
 */
@NullMarked
package org.engawa.machine;

import org.jspecify.annotations.NullMarked;
