/** Tests of letters on their way. */
package org.engawa.mail;
