/** Tests of the room for what stories are about. */
package org.engawa.vocabulary;
