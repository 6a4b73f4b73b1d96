/** Tests of the room for Markdown. */
package org.engawa.markdown;
