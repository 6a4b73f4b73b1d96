package org.engawa.account;

import java.net.URI;

/**
 * What a browser answered to a {@link PasskeyQuestion}.
 *
 * @param json a `RegistrationResponseJSON` or `AuthenticationResponseJSON` of W3C Web Authentication Level 3, section 5.1
 * @param site address of the site as it is configured, never as a request names it
 */
public record PasskeyAnswer(String json, URI site) {}
