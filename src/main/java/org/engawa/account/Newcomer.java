package org.engawa.account;

import java.time.ZoneId;

/**
 * Somebody who is to become a member.
 *
 * @param address for mail, and the name under which they sign in
 * @param name as colleagues know them
 * @param language BCP 47 tag of the language in which they work with the newsroom
 * @param zone in which they read times
 */
public record Newcomer(String address, String name, String language, ZoneId zone) {}
