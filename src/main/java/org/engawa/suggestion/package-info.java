/**
 * What machines suggest as translations of passages. A suggestion stands apart from every text, and is in none until a translator
 * accepts it; so what nobody accepted is in nothing that is reviewed, approved or published. Start with
 * {@link org.engawa.suggestion.Suggestion}.
 */
@NullMarked
package org.engawa.suggestion;

import org.jspecify.annotations.NullMarked;
