/**
 * Everything that must last in one file, taken while the site runs, and brought back into an empty data folder. Start with
 * {@link org.engawa.backup.Backup} and {@link org.engawa.backup.Restore}; what is in the file stands in its
 * {@link org.engawa.backup.Manifest}.
 */
@NullMarked
package org.engawa.backup;

import org.jspecify.annotations.NullMarked;
