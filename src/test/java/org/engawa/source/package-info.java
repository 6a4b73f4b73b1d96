/** Tests of the room for source files. */
package org.engawa.source;
