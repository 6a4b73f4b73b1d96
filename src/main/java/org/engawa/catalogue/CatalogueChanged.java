package org.engawa.catalogue;

import java.util.Set;

/**
 * Announced after the catalogue shows something new.
 *
 * @param tags what changed, see {@link Tags}
 * @param everything whether nothing may be taken to be as it was
 */
public record CatalogueChanged(Set<String> tags, boolean everything) {
    /** Keeps its own copy. */
    public CatalogueChanged {
        tags = Set.copyOf(tags);
    }
}
