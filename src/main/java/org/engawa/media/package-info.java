/**
 * Pictures. What somebody sends becomes a {@link org.engawa.media.CleanPicture}, is kept in the {@link
 * org.engawa.media.PictureStore} under a key that nobody can guess, and is shown in {@link org.engawa.media.Renditions} of the
 * size that a screen needs, which the {@link org.engawa.media.Darkroom} makes.
 *
 * <p>The generated covers of stories and the map without borders start at {@link org.engawa.media.Cover}; what it draws is a
 * list of {@link org.engawa.media.Shape}s that {@link org.engawa.media.SvgDrawing} writes down and {@link org.engawa.media.Painter}
 * paints: {@link org.engawa.media.Card} is the raster picture that shared links show.
 */
@org.jspecify.annotations.NullMarked
package org.engawa.media;
