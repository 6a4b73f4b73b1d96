/** The acts of the editorial desk, one class each with one public method; every act is one transaction and announces what became public, changed or was withdrawn. Start with {@link org.engawa.workflow.PublishStory}. */
@NullMarked
package org.engawa.workflow;

import org.jspecify.annotations.NullMarked;
