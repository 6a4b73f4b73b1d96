package org.engawa.theme.view;

import java.util.List;

/**
 * By what stories can be narrowed; title: message {@code facet.<parameter>}.
 *
 * @param parameter the name of its boxes in the form
 * @param chosen whether any value is
 */
public record SearchFilter(String parameter, boolean chosen, List<SearchCount> values) {
    /** Keeps its own copy of the list. */
    public SearchFilter {
        values = List.copyOf(values);
    }
}
