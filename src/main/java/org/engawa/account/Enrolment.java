package org.engawa.account;

import java.net.URI;

/**
 * A second factor that is being set up.
 *
 * @param secret in Base32, for typing into an authenticator
 * @param uri `otpauth://totp/…`, to be shown as a QR code
 */
public record Enrolment(String secret, URI uri) {}
