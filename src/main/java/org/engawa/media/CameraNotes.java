package org.engawa.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a camera or a picture agency noted in a JPEG that is of use here: everything else of it, such as where it was taken, is
 * nobody's business. XMP is not looked at, since it is XML from a stranger.
 *
 * @param orientation how it was held, 1 to 8 as in Exif 2.32, 4.6.4; 1 is upright
 * @param author who is named as the author, else as the owner; empty for nobody
 */
record CameraNotes(int orientation, String author) {
    private static final CameraNotes NONE = new CameraNotes(1, "");
    private static final int LONGEST = 200;
    private static final int ORIENTATIONS = 8;

    /** The notes in a picture; none where it is no JPEG or they can't be read. */
    static CameraNotes of(byte[] picture) {
        try {
            Metadata notes = JpegMetadataReader.readMetadata(
                    new ByteArrayInputStream(picture), List.of(new ExifReader(), new IptcReader()));
            @Nullable Directory exif = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
            @Nullable Directory iptc = notes.getFirstDirectoryOfType(IptcDirectory.class);
            String author = Stream.of(
                            text(iptc, IptcDirectory.TAG_CREDIT),
                            text(iptc, IptcDirectory.TAG_BY_LINE),
                            text(exif, ExifIFD0Directory.TAG_ARTIST),
                            text(exif, ExifIFD0Directory.TAG_COPYRIGHT))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            return new CameraNotes(orientation(exif), author);
        } catch (JpegProcessingException | IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Written by whatever program; a picture without them is a picture all the same.
            return NONE;
        }
    }

    private static int orientation(@Nullable Directory exif) {
        try {
            int given = exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return given >= 1 && given <= ORIENTATIONS ? given : 1;
        } catch (MetadataException e) {
            return 1;
        }
    }

    private static String text(@Nullable Directory directory, int tag) {
        @Nullable String found = directory == null ? null : directory.getString(tag);
        String plain = found == null ? "" : found.replaceAll("\\p{C}", " ").strip();
        return plain.length() > LONGEST ? "" : plain;
    }
}
