package org.engawa.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.markdown.PictureSource;
import org.engawa.media.Renditions;
import org.engawa.story.PictureFacts;

/** Under which addresses a picture of a story is shown: one as large as is needed, and smaller ones to choose from. */
public final class PictureLinks {
    /** A picture as it was sent may be that of a poster. */
    private static final int LARGEST_SHOWN = 1920;

    private PictureLinks() {}

    /**
     * A picture for a text.
     *
     * @param language of the text, BCP 47
     * @param addresses makes of a path of this site the address to be written
     * @return nothing when its size is not known
     */
    public static Optional<PictureSource> source(
            PictureFacts picture, String language, UnaryOperator<String> addresses) {
        return picture.width() > 0 && picture.height() > 0
                ? Optional.of(new PictureSource(
                        addresses.apply(path(picture)),
                        srcset(picture, addresses),
                        picture.width(),
                        picture.height(),
                        picture.alt(language)))
                : Optional.empty();
    }

    /** The path of the picture itself, or of the largest version where it is larger than any screen needs. */
    public static String path(PictureFacts picture) {
        List<Integer> widths = Renditions.widths(picture.type(), picture.width());
        return picture.width() <= LARGEST_SHOWN || widths.isEmpty()
                ? MediaPaths.picture(picture.key())
                : smaller(picture, widths.get(widths.size() - 1));
    }

    /**
     * The versions to choose from, as the attribute `srcset` of HTML has them.
     *
     * @return empty when there is but one
     */
    public static String srcset(PictureFacts picture, UnaryOperator<String> addresses) {
        List<Integer> widths = Renditions.widths(picture.type(), picture.width());
        if (widths.isEmpty()) {
            return "";
        }
        Stream<String> smaller =
                widths.stream().map(width -> addresses.apply(smaller(picture, width)) + " " + width + "w");
        Stream<String> whole = picture.width() <= LARGEST_SHOWN
                ? Stream.of(addresses.apply(MediaPaths.picture(picture.key())) + " " + picture.width() + "w")
                : Stream.empty();
        return Stream.concat(smaller, whole).collect(Collectors.joining(", "));
    }

    private static String smaller(PictureFacts picture, int width) {
        return MediaPaths.picture(new Renditions.Name(picture.key(), width).toString());
    }
}
