/**
 * The floor that all rooms for readers stand on: what a reader asks for, ready answers with entity tags, and where they are kept
 * until what they were made from changes. The rooms above it never use each other. Start with {@link org.engawa.web.CachedPage}.
 */
@NullMarked
package org.engawa.web;

import org.jspecify.annotations.NullMarked;
