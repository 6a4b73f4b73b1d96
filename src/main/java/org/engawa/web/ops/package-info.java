/**
 * Health for the load balancer, and the acts of an operator: import, export, rebuilding the catalogue, status. They are
 * asked for by the launcher `deploy/engawa` on this machine, with a secret that only the owner of the data folder can
 * read. Start with {@link org.engawa.web.ops.OperatorServlet}.
 */
@NullMarked
package org.engawa.web.ops;

import org.jspecify.annotations.NullMarked;
