/** Tests that concern the whole, and what tests share. */
package org.engawa;
