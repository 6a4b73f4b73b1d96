/**
 * Pictures: the generated covers of stories and the map without borders. Start at {@link org.engawa.media.Cover}; what it draws is a
 * list of {@link org.engawa.media.Shape}s that {@link org.engawa.media.SvgDrawing} writes down.
 */
@org.jspecify.annotations.NullMarked
package org.engawa.media;
