package org.engawa.story;

import java.util.UUID;

/** A member who writes. */
public record Author(UUID member, String name) {}
