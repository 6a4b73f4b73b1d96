/** Tests of the room for citations. */
package org.engawa.citation;
