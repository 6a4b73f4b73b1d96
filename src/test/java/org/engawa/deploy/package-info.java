/** What stands in `deploy` for machines of others, held to what the program is. */
@NullMarked
package org.engawa.deploy;

import org.jspecify.annotations.NullMarked;
