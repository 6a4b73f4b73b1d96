package org.engawa.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.engawa.web.Answer;
import org.engawa.web.CachedPage;

/**
 * The style sheet and the scripts of the newsroom, which are its own and not the theme's: a broken theme must not break the
 * newsroom. The address of each is another one whenever it changes; all scripts have one folder, as they import each other.
 */
@Named
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/newsroom/assets/";

    private static final String STYLE = "newsroom.css";
    private static final String WRITING = "writing.js";
    private static final String MARKING = "marking.js";
    private static final String PICKING = "picking.js";
    private static final String PICTURES = "pictures.js";
    private static final String SIZES = "sizes.js";
    private static final String TICKING = "ticking.js";
    private static final String PRESENT = "present.js";
    private static final String PASSKEY = "passkey.js";
    private static final String EDITOR = "editor.js";
    private static final String CHECKS = "checks.js";
    private static final List<String> SCRIPTS =
            List.of(WRITING, MARKING, PICKING, PICTURES, SIZES, TICKING, PRESENT, PASSKEY, EDITOR, CHECKS);
    /** What scripts fetch, by names beside their own. */
    private static final List<String> IMPORTED = List.of("text.js", "laying.js", "finding.js", "codemirror.js");

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, CachedPage> files = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        add(List.of(STYLE), "text/css; charset=UTF-8");
        add(Stream.concat(SCRIPTS.stream(), IMPORTED.stream()).toList(), "text/javascript; charset=UTF-8");
    }

    /** Puts files into one folder, so that they find each other, and into another one when any of them changes. */
    private void add(List<String> names, String type) {
        CRC32C sum = new CRC32C();
        names.forEach(name -> sum.update(bytes(name)));
        for (String name : names) {
            String address = FOLDER + Long.toHexString(sum.getValue()) + "/" + name;
            addresses.put(name, address);
            files.put(
                    address,
                    CachedPage.of(
                            Answer.of(
                                    200,
                                    List.of(
                                            new Answer.Header("Content-Type", type),
                                            new Answer.Header("Cache-Control", "public, max-age=31536000, immutable")),
                                    bytes(name)),
                            Set.of(),
                            null));
        }
    }

    /** The address of the style sheet. */
    public String getStyle() {
        return address(STYLE);
    }

    /** The address of the script that saves what is written by itself. */
    public String getWriting() {
        return address(WRITING);
    }

    /** The address of the script that writes Markdown. */
    public String getMarking() {
        return address(MARKING);
    }

    /** The address of the script that finds entries of lists and targets of links. */
    public String getPicking() {
        return address(PICKING);
    }

    /** The address of the script that puts pictures into a text. */
    public String getPictures() {
        return address(PICTURES);
    }

    /** The address of the script that tells how far versions of pictures are made. */
    public String getSizes() {
        return address(SIZES);
    }

    /** The address of the script that ticks all of a list. */
    public String getTicking() {
        return address(TICKING);
    }

    /** The address of the script that tells who else is there. */
    public String getPresent() {
        return address(PRESENT);
    }

    /** The address of the script that asks for passkeys. */
    public String getPasskey() {
        return address(PASSKEY);
    }

    /** The address of the script that lays an editor over the text. */
    public String getEditor() {
        return address(EDITOR);
    }

    /** The address of the script that leads to what the checks found. */
    public String getChecks() {
        return address(CHECKS);
    }

    private String address(String name) {
        return addresses.getOrDefault(name, "");
    }

    /** The file at an address. */
    Optional<CachedPage> at(String address) {
        return Optional.ofNullable(files.get(address));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
