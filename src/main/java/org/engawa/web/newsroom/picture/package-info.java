/**
 * The pictures of a story on the desk: `/newsroom/pictures` and what it sends. Start with
 * {@link org.engawa.web.newsroom.picture.StoryPictures}; what is sent is made clean by {@link org.engawa.media.CleanPicture}.
 */
@NullMarked
package org.engawa.web.newsroom.picture;

import org.jspecify.annotations.NullMarked;
