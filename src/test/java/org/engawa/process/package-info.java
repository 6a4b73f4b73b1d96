/** The built site as a process: killed, damaged, cut off from its database, asked by its operator. */
package org.engawa.process;
