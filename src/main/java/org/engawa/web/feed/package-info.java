/**
 * What readers subscribe to: Atom, RSS and JSON Feed of every list of stories, and calendars of what takes place. An address is read
 * by {@code FeedAddress} into a {@code Scope} (what it is about) and a format; {@code FeedContents} puts together a {@code
 * FeedDocument} that knows no format, one class per format writes it, and {@code Feeds} keeps the answers until something in them
 * changes. Start there. {@link org.engawa.web.feed.FeedFilter} only carries bytes.
 */
@NullMarked
package org.engawa.web.feed;

import org.jspecify.annotations.NullMarked;
