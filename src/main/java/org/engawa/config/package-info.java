/**
 * Settings of the program by MicroProfile Config: environment variables (`ENGAWA_DATA_DIR`), Java system properties, or
 * the file `engawa.properties` in the data folder. Every key is listed with its default in `deploy/settings.md`.
 */
@NullMarked
package org.engawa.config;

import org.jspecify.annotations.NullMarked;
