/** The site and its database as processes, and content made for tests. Start with {@link org.engawa.testing.Launcher}. */
package org.engawa.testing;
