/** Tests of the room, over the real schema in memory: see {@link org.engawa.account.House}. */
@NullMarked
package org.engawa.account;

import org.jspecify.annotations.NullMarked;
