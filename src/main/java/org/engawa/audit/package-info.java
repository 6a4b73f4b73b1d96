/**
 * The record of every act: who did what, when, from where, with what before and after. It is written in the transaction of
 * the act, only ever grows, and each entry seals the one before. Start with {@link org.engawa.audit.AuditTrail}.
 */
@NullMarked
package org.engawa.audit;

import org.jspecify.annotations.NullMarked;
