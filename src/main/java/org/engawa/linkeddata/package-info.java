/**
 * What pages say to machines: JSON-LD in the words of schema.org, made from what is known and nothing else. Each class describes one
 * sort of thing as a {@link org.engawa.linkeddata.Thing}; {@link org.engawa.linkeddata.LinkedData} is the document that stands in a
 * page. Knows nothing of HTTP and nothing of themes. Start with {@link org.engawa.linkeddata.StoryThings}.
 */
@NullMarked
package org.engawa.linkeddata;

import org.jspecify.annotations.NullMarked;
