package org.engawa.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The state in which a folder of files was last taken in, so that unchanged ones cost no more than a hash. */
@Entity
@Table(name = "imported_file")
class ImportedFile {
    @Id
    private String path;

    @Column(name = "content_hash")
    private String contentHash;

    /** For the persistence provider. */
    protected ImportedFile() {}

    ImportedFile(String path, String contentHash) {
        this.path = path;
        this.contentHash = contentHash;
    }

    String path() {
        return path;
    }

    String contentHash() {
        return contentHash;
    }

    void changed(String hash) {
        contentHash = hash;
    }
}
