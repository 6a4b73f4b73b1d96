package org.engawa.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.engawa.config.OwnersFile;

/**
 * The bytes of pictures, in the folder `pictures` of the data folder. A picture has the same key whenever it is kept,
 * but nobody can compute the key from the picture: it is a keyed hash (HMAC-SHA-256) under a secret of the installation.
 */
@Singleton
public class PictureStore {
    private static final int MOST_BYTES = 20_000_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int KEY_LENGTH = 32;

    private static final Map<String, String> TYPES =
            Map.of("jpeg", "image/jpeg", "png", "image/png", "gif", "image/gif");

    private final Path data;
    private final PictureFolder folder;

    @Inject
    PictureStore(@ConfigProperty(name = "engawa.data.dir", defaultValue = "data") Path data) {
        this.data = data;
        this.folder = new PictureFolder(data);
    }

    /** A store in this data folder, for use without a container. */
    public static PictureStore in(Path data) {
        return new PictureStore(data);
    }

    /**
     * A picture that is kept.
     *
     * @param key under which it is found again, 64 hexadecimal digits
     * @param type media type by content
     * @param width in pixels
     * @param height in pixels
     */
    public record Stored(String key, String type, int width, int height) {}

    /**
     * Keeps a copy of a picture.
     *
     * @param file the picture
     * @param folder in which it must lie
     * @throws IOException when there is none, when it lies elsewhere, is too large, or is no JPEG, PNG or GIF; the message
     *     is a sentence for the person who put it there
     */
    public Stored keep(Path file, Path folder) throws IOException {
        if (!file.normalize().startsWith(folder.normalize())) {
            throw new IOException("it must lie in the folder of the story");
        }
        byte[] bytes;
        try {
            if (Files.isSymbolicLink(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IOException("it must lie in the folder of the story");
            }
            if (!Files.isRegularFile(file)) {
                throw new IOException("it is no file");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("it is larger than " + MOST_BYTES / 1_000_000 + " MB");
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
        Stored stored = measured(bytes);
        put(path(stored.key()), bytes);
        return stored;
    }

    /**
     * Keeps a picture that was sent to the newsroom. When this returns it is on the disk, with its name.
     *
     * @throws IOException when it can't be written
     */
    public Stored keep(CleanPicture picture) throws IOException {
        Stored stored = new Stored(key(picture.bytes()), picture.type(), picture.width(), picture.height());
        put(path(stored.key()), picture.bytes());
        return stored;
    }

    /**
     * Removes a picture with its smaller versions and what was noted of it, unless it was kept since a time.
     *
     * @return whether it was there, and is not any more
     * @throws IOException when it can't be removed
     */
    public boolean remove(String key, Instant since) throws IOException {
        Path file = path(key);
        Path aside = path(key + ".gone");
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        // Looked at only now: whoever keeps it again meanwhile either has made it younger, or finds none and writes it
        // anew.
        if (!Files.getLastModifiedTime(aside).toInstant().isBefore(since)) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return false;
        }
        Files.delete(aside);
        for (int width : Renditions.WIDTHS) {
            Files.deleteIfExists(path(new Renditions.Name(key, width).toString()));
        }
        Files.deleteIfExists(spoilt(key));
        return true;
    }

    /** Where it is noted that no smaller versions can be made of a picture. */
    Path spoilt(String key) {
        return path(key + ".spoilt");
    }

    /** Writes a file, whole or not at all. One that is there already stays, and is younger: its name says what is in it. */
    void put(Path target, byte[] bytes) throws IOException {
        folder.put(target, bytes);
    }

    /**
     * Removes what was begun and never ended, since the server was killed over it. What is being written just now is younger, also
     * where another node does it.
     *
     * @return how many files were removed
     * @throws IOException when the folder can't be read, or a file of it not be removed
     */
    public int sweep() throws IOException {
        return folder.sweep();
    }

    /**
     * The bytes of a picture.
     *
     * @param type media type that it is to have
     * @throws IOException when it is not there, can't be read, or is not as it was kept; one that was taken in with a fault stays as good
     *     as it was
     */
    public byte[] bytes(String key, String type) throws IOException {
        byte[] bytes = Files.readAllBytes(path(key));
        if (!Soundness.isSound(bytes, type) && !key(bytes).equals(key)) {
            throw new IOException("the picture " + key
                    + " is damaged on the disk; bring its file in the folder pictures" + " back from a backup");
        }
        return bytes;
    }

    /** Where the bytes of a picture are. */
    public Path path(String key) {
        return folder.path().resolve(key);
    }

    private Stored measured(byte[] bytes) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("it is no picture that every browser shows");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (type == null) {
                    throw new IOException("it is no picture that every browser shows");
                }
                if ((long) width * height > MOST_PIXELS) {
                    throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " million pixels");
                }
                return new Stored(key(bytes), type, width, height);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException("it is damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private String key(byte[] bytes) throws IOException {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private synchronized byte[] secret() throws IOException {
        Path file = data.resolve("pictures.secret");
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_LENGTH];
            new SecureRandom().nextBytes(fresh);
            Files.createDirectories(data);
            Path partial = Files.createTempFile(data, "pictures", ".part");
            PictureFolder.write(partial, fresh);
            try {
                Files.move(partial, file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(partial);
            }
            OwnersFile.force(data);
        }
        return Files.readAllBytes(file);
    }
}
