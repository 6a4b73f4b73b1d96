/** What the embedded database makes of a kill. */
package org.engawa.database;
