package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFilesTest {
    @TempDir
    private Path folder;

    private final SentFiles files = new SentFiles();

    @Test
    void whatOneFormLeftIsTakenAwayWhenItIsAnswered() throws IOException {
        Files.createFile(folder.resolve("page.class"));
        try (SentFiles.Stay stay = files.begin(folder)) {
            laid("one");
            laid("cut-short");
            assertThat(stay).isNotNull();
            assertThat(names()).contains("upload_one.tmp", "upload_cut-short.tmp");
        }
        assertThat(names()).containsExactly("page.class");
    }

    @Test
    void nothingIsTakenFromThoseWhoStillSend() throws IOException {
        SentFiles.Stay first = files.begin(folder);
        laid("first");
        SentFiles.Stay second = files.begin(folder);
        laid("second");
        second.close();
        assertThat(names()).containsExactlyInAnyOrder("upload_first.tmp", "upload_second.tmp");
        SentFiles.Stay third = files.begin(folder);
        laid("third");
        first.close();
        assertThat(names()).as("the third began when those were there").containsExactly("upload_third.tmp");
        third.close();
        assertThat(names()).isEmpty();
    }

    @Test
    void onlyFormsWithFilesLeaveAny() {
        assertThat(SentFiles.isOfParts("Multipart/form-data; boundary=x")).isTrue();
        assertThat(SentFiles.isOfParts("application/x-www-form-urlencoded")).isFalse();
        assertThat(SentFiles.isOfParts(null)).isFalse();
    }

    /** As the server wraps them; a device that is always full stands for the disk. */
    @Test
    void aFullDiskIsToldFromWhoeverWentAway() {
        Throwable full = catchThrowable(() -> {
            try (OutputStream out = new FileOutputStream("/dev/full")) {
                out.write(1);
            }
        });
        assertThat(SentFiles.isForWantOfRoom(new IllegalStateException("multipart", full)))
                .isTrue();
        Throwable none = catchThrowable(() -> new FileOutputStream("/dev/null/upload.tmp").close());
        assertThat(SentFiles.isForWantOfRoom(new IllegalStateException("multipart", none)))
                .isTrue();
        assertThat(SentFiles.isForWantOfRoom(new IllegalStateException("multipart", new EOFException())))
                .isFalse();
    }

    private void laid(String name) throws IOException {
        Files.createFile(folder.resolve("upload_" + name + ".tmp"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
