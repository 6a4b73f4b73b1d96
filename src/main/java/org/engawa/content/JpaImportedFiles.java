package org.engawa.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was imported in which state, in the database. */
@ApplicationScoped
class JpaImportedFiles {
    @Inject
    private EntityManager entities;

    Optional<String> hash(String path) {
        return Optional.ofNullable(entities.find(ImportedFile.class, path)).map(ImportedFile::contentHash);
    }

    /** Hashes by path. */
    Map<String, String> hashes() {
        return entities.createQuery("select f from ImportedFile f", ImportedFile.class)
                .getResultStream()
                .collect(Collectors.toMap(ImportedFile::path, ImportedFile::contentHash));
    }

    void imported(String path, String hash) {
        ImportedFile present = entities.find(ImportedFile.class, path);
        if (present == null) {
            entities.persist(new ImportedFile(path, hash));
        } else {
            present.changed(hash);
        }
    }

    void forgetAll() {
        entities.createQuery("delete from ImportedFile f").executeUpdate();
    }
}
