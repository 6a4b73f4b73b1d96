package org.engawa.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.engawa.vocabulary.Entry;
import org.engawa.vocabulary.Vocabulary;
import org.engawa.vocabulary.Wordbook;

/** The vocabulary as the settings have it. */
@ApplicationScoped
class SettledWordbook implements Wordbook {
    @Inject
    private Settings settings;

    @Override
    public Vocabulary current() {
        return settings.current().vocabulary();
    }

    @Override
    public Vocabulary toChange() {
        settings.hold();
        return current();
    }

    @Override
    public void keep(Entry entry) {
        settings.tend(entry);
    }
}
