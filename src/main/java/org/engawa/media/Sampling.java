package org.engawa.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads only as many pixels of a picture as are needed, since a photograph may have sixty million. */
final class Sampling {
    private Sampling() {}

    /**
     * A picture of at least this size, where it has so many pixels.
     *
     * @throws IOException when it is not there, or can't be read
     */
    static BufferedImage read(Path picture, int width, int height) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(picture.toFile())) {
            if (input == null) {
                throw new NoSuchFileException(picture.toString());
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException(picture.getFileName() + " is no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int every = Math.max(1, Math.min(reader.getWidth(0) / width, reader.getHeight(0) / height));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }
}
