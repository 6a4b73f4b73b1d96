package org.engawa.markdown;

import java.util.Optional;

/** Knows, for one page, where things and pictures are. */
public interface References {

    /** The address of a thing as this page links to it; empty if there is no such page for this reader. */
    Optional<String> href(InternalLink link);

    /** The picture of that bare file name; empty if the story has none or it may not be shown. */
    Optional<PictureSource> picture(String file);
}
