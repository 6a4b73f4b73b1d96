package org.engawa.web.newsroom.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.engawa.media.Darkroom;
import org.engawa.media.Renditions;
import org.engawa.story.PictureFacts;
import org.engawa.web.newsroom.Words;

/** Says how far the smaller versions of pictures are made. */
@RequestScoped
public class SizesWords {
    @Inject
    private Darkroom darkroom;

    @Inject
    private Words words;

    /**
     * How far those of a picture are, for pages.
     *
     * @param key of the picture, while it is worth asking again; empty when nothing more will come
     * @param said a sentence; empty when there is nothing to be told
     * @param spoilt whether they can't be made
     */
    public record Row(String key, String said, boolean spoilt) {
        /** Of whatever is complete. */
        static final Row NOTHING = new Row("", "", false);
    }

    /** How far those of a picture are; that all are ready is not said. */
    Row of(PictureFacts picture) {
        Renditions.Sizes sizes = sizes(picture);
        return sizes.ready() == sizes.all() ? Row.NOTHING : row(picture, sizes);
    }

    /** The same to somebody who was told that they are not ready. */
    Row again(PictureFacts picture) {
        Renditions.Sizes sizes = sizes(picture);
        return sizes.ready() == sizes.all()
                ? new Row("", words.say("pictures.sizes-ready"), false)
                : row(picture, sizes);
    }

    private Row row(PictureFacts picture, Renditions.Sizes sizes) {
        return sizes.spoilt()
                ? new Row("", words.say("pictures.sizes-spoilt"), true)
                : new Row(picture.key(), words.say("pictures.sizes", sizes.ready(), sizes.all()), false);
    }

    private Renditions.Sizes sizes(PictureFacts picture) {
        return darkroom.sizes(picture.key(), picture.type(), picture.width());
    }
}
