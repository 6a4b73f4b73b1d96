/**
 * What members are told: notices in the newsroom, and letters that wait in the database to be sent by mail. Both are written in
 * the transaction of what happened, so that nobody is told of what did not. Start with {@link
 * org.engawa.notification.Notices}.
 */
@NullMarked
package org.engawa.notification;

import org.jspecify.annotations.NullMarked;
