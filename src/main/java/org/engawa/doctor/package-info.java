/**
 * What is wrong with a site and its machine, told line by line, with the server or without it. Start with
 * {@link org.engawa.doctor.Doctor}.
 */
@NullMarked
package org.engawa.doctor;

import org.jspecify.annotations.NullMarked;
