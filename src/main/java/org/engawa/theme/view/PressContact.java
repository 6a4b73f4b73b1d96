package org.engawa.theme.view;

/**
 * Where a mission answers the press.
 *
 * @param name of the mission
 * @param country where it stands
 * @param city whose clock it goes by
 * @param email empty for none
 * @param telephone as people write it; empty for none
 * @param call the same as a URL; empty for none
 */
public record PressContact(String name, Link country, String city, String email, String telephone, String call) {}
