/**
 * Who publishes, and who works there: missions with their desks, and members with their roles. What a member may do is
 * decided in the workflow. Start with {@link org.engawa.organization.Mission} and {@link org.engawa.organization.Member}.
 */
@NullMarked
package org.engawa.organization;

import org.jspecify.annotations.NullMarked;
