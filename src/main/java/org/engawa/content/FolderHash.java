package org.engawa.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.engawa.digest.Sha256;

/** SHA-256 over the names and bytes of all files of a folder. */
final class FolderHash {
    private FolderHash() {}

    /**
     * The hash in hexadecimal.
     *
     * @param wanted which files count, by their path within the folder; what is hidden, or lies in a hidden folder, never does
     */
    static String of(Path folder, Predicate<Path> wanted) throws IOException {
        Sha256 hash = Sha256.begin();
        byte[] some = new byte[1 << 16];
        for (Path file : files(folder, wanted)) {
            Path path = folder.resolve(file);
            hash.add((file + "\0" + Files.size(path) + "\0").getBytes(StandardCharsets.UTF_8));
            // Piece by piece, for a file may be of any size.
            try (InputStream in = Files.newInputStream(path)) {
                for (int count = in.read(some); count >= 0; count = in.read(some)) {
                    hash.add(some, 0, count);
                }
            }
        }
        return hash.hex();
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            /** What does not count can't be in the way either: it may be a folder that nobody can read. */
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes about) {
                return counts(each) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes about) {
                if (counts(each) && Files.isRegularFile(each)) {
                    files.add(folder.relativize(each));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException why) throws IOException {
                if (counts(each)) {
                    throw why;
                }
                return FileVisitResult.CONTINUE;
            }

            private boolean counts(Path each) {
                Path within = folder.relativize(each);
                return each.equals(folder) || !isHidden(within) && wanted.test(within);
            }
        });
        Collections.sort(files);
        return files;
    }

    private static boolean isHidden(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
