/**
 * Pictures: the generated covers of stories and the map without borders. Start at {@link org.engawa.media.Cover}; what it draws is a
 * list of {@link org.engawa.media.Shape}s that {@link org.engawa.media.SvgDrawing} writes down and {@link org.engawa.media.Painter}
 * paints: {@link org.engawa.media.Card} is the raster picture that shared links show.
 */
@org.jspecify.annotations.NullMarked
package org.engawa.media;
