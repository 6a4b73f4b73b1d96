package org.engawa.web.site;

import java.nio.file.Path;
import java.util.Optional;
import org.engawa.catalogue.Catalogue;
import org.engawa.reading.MediaPaths;
import org.engawa.web.Answer;
import org.engawa.web.PictureFiles;

/** The pictures of stories. A picture is as public as the stories that show it: the catalogue is asked, not the disk. */
final class Pictures {
    private final PictureFiles files;

    Pictures(Path data) {
        this.files = new PictureFiles(data);
    }

    /** The picture at a path, if a public edition shows it. */
    Optional<Answer> find(Catalogue catalogue, String path) {
        String name = path.substring(MediaPaths.PICTURES.length());
        return PictureFiles.key(name).flatMap(catalogue::picture).flatMap(picture -> files.answer(name, picture));
    }
}
