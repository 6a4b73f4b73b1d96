/** Tests of the floor under the rooms for readers. */
@NullMarked
package org.engawa.web;

import org.jspecify.annotations.NullMarked;
