package org.engawa.notification;

import java.util.UUID;

/**
 * What a member is told. Nothing of the text but its title.
 *
 * @param story id of the story
 * @param mission key of the mission that owns it
 * @param language BCP 47 tag of the edition
 * @param title of the edition; empty while there is none
 * @param actor name of who did it; empty when nobody did
 */
public record Matter(Occasion occasion, UUID story, String mission, String language, String title, String actor) {}
