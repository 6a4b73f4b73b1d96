/**
 * The newsroom: screens in which members write, translate, review and publish. Pages are Facelets under `newsroom/` in the
 * web application, one small bean each; their frame and the tags that they are made of lie in `WEB-INF/newsroom`. Views are
 * stateless and beans live for one request, so there is no session of the server's that could end under somebody's hands; who
 * somebody is rests on their sign-in alone. Start with {@link org.engawa.web.newsroom.access.FormGuard} and {@link
 * org.engawa.web.newsroom.Words}.
 */
@NullMarked
package org.engawa.web.newsroom;

import org.jspecify.annotations.NullMarked;
