/**
 * Sign-in at a provider of the operator's choice: OpenID Connect Core 1.0, by the authorisation code flow with PKCE (RFC 7636),
 * as RFC 9700 has it. What a provider proves is handed to {@link org.engawa.account.ExternalSignIns}. Start with {@link
 * org.engawa.identity.Provider}.
 */
@NullMarked
package org.engawa.identity;

import org.jspecify.annotations.NullMarked;
