/** Tests that run inside a real server. Start with {@link org.engawa.container.Deployments}. */
package org.engawa.container;
