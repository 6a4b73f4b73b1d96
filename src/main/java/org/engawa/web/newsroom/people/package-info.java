/**
 * Pages on which administrators keep the accounts of others. Each has one small bean; whether somebody may, and what happens, is
 * decided by {@link org.engawa.account}. Start with {@link org.engawa.web.newsroom.people.People}.
 */
@NullMarked
package org.engawa.web.newsroom.people;

import org.jspecify.annotations.NullMarked;
