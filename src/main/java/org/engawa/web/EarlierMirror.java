package org.engawa.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.mirror.Manifest;
import org.engawa.mirror.MirrorFile;
import org.engawa.mirror.MirrorFolder;
import org.engawa.web.MirrorWriter.Original;
import org.engawa.web.MirrorWriter.Wanted;
import org.engawa.web.MirrorWriter.Written;

/** What another process left in the folder: what of it is taken over, and what is taken away. */
final class EarlierMirror {
    private final MirrorFolder folder;
    private final Original original;

    EarlierMirror(MirrorFolder folder, Original original) {
        this.folder = folder;
        this.original = original;
    }

    /**
     * Takes away what nobody wants, and takes over what takes long to make: what shows one story alone that is what it was, by the
     * manifest of the same program.
     *
     * @param known gets what is taken over
     * @param stale gets all other files by address, which are right only if their answers turn out to be the same
     * @return how many files were taken away
     */
    int adopt(Map<String, Wanted> wanted, Map<String, Written> known, Map<String, List<MirrorFile>> stale)
            throws IOException {
        Optional<Manifest> manifest = folder.manifest(original.key())
                .filter(present -> present.program().equals(original.program()))
                .filter(present -> present.position() <= original.position());
        Map<String, String> hashes =
                manifest.map(present -> (Map<String, String>) present.files()).orElse(Map.of());
        long position = manifest.map(Manifest::position).orElse(-1L);
        int removed = 0;
        for (MirrorFile file : folder.files()) {
            Wanted one = wanted.get(file.address());
            if (one == null) {
                folder.remove(file);
                removed++;
                continue;
            }
            String hash = hashes.getOrDefault(file.name(), "");
            boolean asBefore = one.position() != Wanted.ANY && one.position() <= position && file.status() == 200;
            if (asBefore && folder.hash(file).equals(hash)) {
                known.put(
                        file.address(), new Written(file, hash, null, Provenance.lasting(), one.position(), false, 0));
            } else {
                stale.computeIfAbsent(file.address(), address -> new ArrayList<>())
                        .add(file);
            }
        }
        return removed;
    }
}
