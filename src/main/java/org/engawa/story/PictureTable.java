package org.engawa.story;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The pictures of all stories: those that the originals have which are neither replaced nor deleted. Every method wants a
 * transaction.
 */
public interface PictureTable {
    /** The keys of all pictures that are looked for, each once, those of the newest story first in which one is found. */
    List<String> keys(PictureFilter filter);

    /**
     * The uses of some pictures in the stories in sight, that of the newest story first. A story that is public and being
     * corrected has them twice, as the correction has them first.
     */
    List<PictureUse> uses(Sight sight, Collection<String> keys);

    /** The uses in public stories of pictures whose rights end at these times. */
    List<PictureUse> ending(List<PictureFilter.End> ends);

    /** Ids of stories with a picture that readers were shown until its rights ended, at these times, of which it was not told. */
    List<UUID> toTakeAway(List<PictureFilter.End> ends);

    /** Some of all pictures, each once, whose keys come after one; in the order of their keys. */
    List<PictureFacts> after(String key, int most);
}
