/**
 * The acts of the newsroom, one class each with one public method. An act finds its case in {@link
 * org.engawa.workflow.Workplace}, is checked by {@link org.engawa.workflow.EditorialPolicy} and by what the act itself wants,
 * and is entered in the record in the same transaction; what became public, changed or was withdrawn is announced. Start with
 * {@link org.engawa.workflow.Act}, the list of them all, and {@link org.engawa.workflow.SubmitEdition}, a short one.
 */
@NullMarked
package org.engawa.workflow;

import org.jspecify.annotations.NullMarked;
