/**
 * Who may come into the newsroom: passwords, second factors, sign-ins that last, and links that work once. Start with
 * {@link org.engawa.account.SignIns}.
 *
 * <p>No secret is kept as it is: passwords are kept as Argon2id, tokens and recovery codes as SHA-256, and the keys of
 * second factors are encrypted with a key that is not in the database. Of passkeys only the public half is known here.
 */
@NullMarked
package org.engawa.account;

import org.jspecify.annotations.NullMarked;
