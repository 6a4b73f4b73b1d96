/** Who publishes: the missions and their desks. Start with {@link org.engawa.organization.Mission}. */
@NullMarked
package org.engawa.organization;

import org.jspecify.annotations.NullMarked;
