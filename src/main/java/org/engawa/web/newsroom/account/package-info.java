/**
 * Pages on which members come in and look after their own account. Each has one small bean; what happens is done by {@link
 * org.engawa.account}. Start with {@link org.engawa.web.newsroom.account.SignIn}.
 */
@NullMarked
package org.engawa.web.newsroom.account;

import org.jspecify.annotations.NullMarked;
