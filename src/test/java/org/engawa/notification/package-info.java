/** Tests of what members are told, and a letter box for tests of other rooms. */
package org.engawa.notification;
