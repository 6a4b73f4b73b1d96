/** Tests of the pages of the account. */
@NullMarked
package org.engawa.web.newsroom.account;

import org.jspecify.annotations.NullMarked;
