/** The record, for tests of other rooms. */
package org.engawa.audit;
