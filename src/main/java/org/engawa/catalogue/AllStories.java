package org.engawa.catalogue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.engawa.locale.Site;
import org.engawa.publication.Change;
import org.engawa.publication.PublishedStory;
import org.engawa.publication.Publisher;

/** What readers may see of all stories that there are, for a catalogue that is built anew; the log tells how far it is. */
final class AllStories implements Iterable<PublishedStory> {
    private static final Logger LOG = System.getLogger(CatalogueFollower.class.getName());

    /** So many are read at once. */
    private static final int TOGETHER = 50;

    private static final int TOLD_EVERY = 2000;

    private final Publisher publisher;
    private final Map<String, Change> last;
    private final Site site;
    private final List<UUID> ids;

    /** @param last the last change of each subject of the log */
    AllStories(Publisher publisher, Map<String, Change> last, Site site) {
        this.publisher = publisher;
        this.last = last;
        this.site = site;
        this.ids = publisher.stories();
        LOG.log(ids.isEmpty() ? Level.DEBUG : Level.INFO, "Building the catalogue of {0} stories", ids.size());
    }

    @Override
    public Iterator<PublishedStory> iterator() {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + TOGETHER)
                .peek(this::tell)
                .mapToObj(from -> ids.subList(from, Math.min(from + TOGETHER, ids.size())))
                .flatMap(some -> publisher.publish(changes(some), site).stream())
                .iterator();
    }

    private Map<UUID, Change> changes(List<UUID> some) {
        // A story that never was logged has nothing public; the mark is never seen.
        Change beginning = new Change(0, OffsetDateTime.MIN);
        Map<UUID, Change> changes = new LinkedHashMap<>();
        some.forEach(id -> changes.put(id, last.getOrDefault(id.toString(), beginning)));
        return changes;
    }

    private void tell(int done) {
        if (done > 0 && done % TOLD_EVERY == 0) {
            LOG.log(Level.INFO, "Building the catalogue: {0} of {1} stories", done, ids.size());
        }
    }
}
