package org.engawa.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.engawa.digest.Sha256;

/** The folder of a mirror, read and not written. */
public final class FolderCopy implements MirrorCheck.Copy {
    private static final String ZIPPED = ".gz";

    private final Path root;

    /** In this folder. */
    public FolderCopy(Path root) {
        this.root = root;
    }

    @Override
    public String manifest() throws IOException {
        try {
            return Files.readString(root.resolve(Manifest.NAME));
        } catch (NoSuchFileException e) {
            throw new IOException(root + " has no manifest, so it is no mirror, or was never finished", e);
        }
    }

    @Override
    public Map<String, String> differences(Set<String> names, Manifest manifest) throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (String name : names) {
            difference(name, manifest.files().getOrDefault(name, "")).ifPresent(what -> wrong.put(name, what));
        }
        return wrong;
    }

    private Optional<String> difference(String name, String hash) throws IOException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("is missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!hash(in).equals(hash)) {
                return Optional.of("was changed");
            }
        } catch (NoSuchFileException e) {
            return Optional.of("is missing");
        }
        Path small = root.resolve(name + ZIPPED);
        if (!Files.exists(small, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(small, LinkOption.NOFOLLOW_LINKS))) {
            return hash(in).equals(hash) ? Optional.empty() : Optional.of("was changed where it is compressed");
        } catch (IOException e) {
            return Optional.of("was damaged where it is compressed");
        }
    }

    private static String hash(InputStream in) throws IOException {
        Sha256 hash = Sha256.begin();
        byte[] some = new byte[16_384];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            hash.add(some, 0, count);
        }
        return hash.hex();
    }

    @Override
    public List<String> strangers(Manifest manifest) throws IOException {
        List<String> found = new ArrayList<>();
        for (String folder : MirrorFile.folders()) {
            if (!Files.isDirectory(root.resolve(folder))) {
                continue;
            }
            try (Stream<Path> all = Files.walk(root.resolve(folder))) {
                all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .map(path -> root.relativize(path).toString())
                        .filter(name -> !isKnown(name, manifest))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isKnown(String name, Manifest manifest) {
        return manifest.files().containsKey(name)
                || (name.endsWith(ZIPPED)
                        && manifest.files().containsKey(name.substring(0, name.length() - ZIPPED.length())));
    }
}
