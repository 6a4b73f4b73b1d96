/** Records as JSON text, for columns of the database and documents of the catalogue. Start with {@link org.engawa.json.Json}. */
@NullMarked
package org.engawa.json;

import org.jspecify.annotations.NullMarked;
