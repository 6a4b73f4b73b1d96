package org.engawa.vocabulary;

import java.util.List;
import org.engawa.locale.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A person on the public professional record.
 *
 * @param names family name first
 * @param reading of the Japanese name in hiragana
 * @param orcid of a researcher who has one
 * @param country where he or she works or worked, ISO 3166-1 alpha-2
 */
public record Person(
        String key,
        LocalText names,
        @Nullable String reading,
        @Nullable Orcid orcid,
        String country,
        LocalText field,
        LocalText affiliation,
        @Nullable String website,
        List<Reference> evidence)
        implements Entry {
    @Override
    public TendedList list() {
        return TendedList.PEOPLE;
    }
}
