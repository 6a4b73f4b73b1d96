/**
 * The database of the writing side: its schema, whether it answers, and the entity manager of the running transaction.
 * Start with {@link org.engawa.database.Database}.
 *
 * <p>The persistence unit is opened by the program at its first use and not by the server at deployment, because the
 * server refuses to deploy a program whose database is down, and readers must be answered without it.
 */
@NullMarked
package org.engawa.database;

import org.jspecify.annotations.NullMarked;
