/**
 * How long what the program does takes, step by step, told to a collector of OpenTelemetry that the operator names; to nobody as it
 * comes. Knows nothing of what is done, and tells no address, text, name or secret. Start with {@link org.engawa.trace.Traces}.
 */
@NullMarked
package org.engawa.trace;

import org.jspecify.annotations.NullMarked;
