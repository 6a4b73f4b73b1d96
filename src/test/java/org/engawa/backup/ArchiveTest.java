package org.engawa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.engawa.Corpus;
import org.engawa.database.NewDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are damaged, or that somebody made to do harm: each is refused, with what and why, and nothing is written. */
class ArchiveTest {
    private static final String MEMBER = "content/stories/first/en.md";
    /** So many bytes at the end of the file hold its end record and some entries of its directory (APPNOTE 4.3.12 and 4.3.16). */
    private static final int LAST_ENTRIES = 300;

    @TempDir
    static Path once;

    private static byte[] whole;

    @TempDir
    Path folder;

    private Path fresh;
    private Path file;
    private Map<String, byte[]> members;

    @BeforeAll
    static void make() throws IOException, SQLException {
        Path made = once.resolve("site.backup");
        MadeBackup.of(MadeBackup.site(once.resolve("data"))).make(made);
        whole = Files.readAllBytes(made);
    }

    @BeforeEach
    void copy() throws IOException {
        fresh = Files.createDirectories(folder.resolve("fresh"));
        file = Files.write(folder.resolve("site.backup"), whole);
        members = new TreeMap<>(MadeBackup.members(file));
    }

    @Test
    void isWholeAsItWasWritten() throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.verify();
            assertThat(archive.members(Names.PICTURES)).hasSize(1);
        }
    }

    @Test
    void isRefusedWhereverItIsCutShort() throws IOException {
        for (int length = 0; length < whole.length; length += 1 + whole.length / 200) {
            refused(Arrays.copyOf(whole, length), "it is no backup");
        }
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        refused(longer, "it is no backup");
        byte[] shifted = new byte[whole.length + 1];
        System.arraycopy(whole, 0, shifted, 1, whole.length);
        refused(shifted, "not where it should be");
    }

    /** Times and the like may change without harm; what is told and what would be written may not. */
    @Test
    void isRefusedWhateverBitOfItIsTurned() throws IOException {
        isRefusedOrTheSame(IntStream.iterate(0, at -> at < whole.length, at -> at + 1 + whole.length / 1500)
                .mapToLong(at -> 8L * at + at % 8));
    }

    /** Each bit of the end of the directory, where a length may make a comment of bytes that are no text. */
    @Test
    void isRefusedWhateverBitOfTheEndOfItsDirectoryIsTurned() throws IOException {
        isRefusedOrTheSame(LongStream.range(8L * (whole.length - LAST_ENTRIES), 8L * whole.length));
    }

    private void isRefusedOrTheSame(LongStream bits) throws IOException {
        Manifest manifest;
        try (Archive archive = Archive.open(file)) {
            manifest = archive.manifest();
        }
        int refusals = 0;
        int tries = 0;
        for (long bit : (Iterable<Long>) bits::iterator) {
            byte[] turned = whole.clone();
            turned[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
            Files.write(file, turned);
            tries++;
            try (Archive archive = Archive.open(file)) {
                archive.verify();
                assertThat(archive.manifest()).as("bit %d", bit).isEqualTo(manifest);
            } catch (ArchiveRefused e) {
                refusals++;
            }
        }
        assertThat(refusals).isGreaterThan(tries / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "content/../../evil.txt",
                "content/..",
                "/etc/evil.txt",
                "C:/evil.txt",
                "C:evil.txt",
                "content\\..\\..\\evil.txt",
                "content/./evil.txt",
                "content//evil.txt",
                "content/",
                "content/evil\u0000.txt",
                "content/evil\n.txt",
                "evil.txt",
                "engawa.properties",
                "operator.secret",
                "catalogue/segments_1",
                "pictures/evil.svg",
                "pictures/../evil.txt",
                "database/../evil.jsonl",
                "database/story.jsonl/evil",
            })
    void isRefusedForNamesThatLeadElsewhere(String name) {
        members.put(name, "evil".getBytes(StandardCharsets.UTF_8));
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        refused(name.replaceAll("\\p{Cntrl}", "?") + ": ");
    }

    @Test
    void isRefusedForNamesThatAreTooLongOrTooDeep() {
        String deep = "content/" + "a/".repeat(40) + "b";
        members.put(deep, new byte[1]);
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        refused("deeper than");
        members.remove(deep);
        members.put("content/" + "a".repeat(500), new byte[1]);
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        refused("longer than");
    }

    @Test
    void isRefusedForLinksAndOtherSpecialFiles() throws IOException {
        for (int kind : new int[] {0120777, 0040755, 0010644, 0060644, 0140644}) {
            byte[] special = whole.clone();
            int entry = listed(special, MEMBER);
            special[entry + 40] = (byte) kind;
            special[entry + 41] = (byte) (kind >> 8);
            refused(special, MEMBER + ": it is a link, or another special file");
        }
    }

    @Test
    void isRefusedWhenAMemberIsThereTwice() throws IOException {
        members.put("content/twice-1.md", "one".getBytes(StandardCharsets.UTF_8));
        members.put("content/twice-2.md", "two".getBytes(StandardCharsets.UTF_8));
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        byte[] bytes = Files.readAllBytes(file);
        bytes[listed(bytes, "content/twice-2.md") + 46 + "content/twice-".length()] = '1';
        refused(bytes, "content/twice-1.md: it is there twice");
    }

    @Test
    void isRefusedWhenItHasOtherFilesThanItsManifestNames() {
        byte[] manifest = members.get(Manifest.NAME);
        members.put("content/more.md", new byte[1]);
        MadeBackup.zip(file, members);
        refused("content/more.md: the manifest does not name it");
        members.remove("content/more.md");
        members.put("content/../more.md", new byte[1]);
        MadeBackup.zip(file, members);
        refused("content/../more.md: its name leads out of the folder");
        members.remove("content/../more.md");
        members.remove(MEMBER);
        MadeBackup.zip(file, members);
        refused(MEMBER + ": the manifest names it, and it is not there");
        members.remove(Manifest.NAME);
        MadeBackup.zip(file, members);
        refused("manifest.json: it is not there");
        for (String bad :
                List.of("", "null", "[]", "{}", "{\"format\":2}", "nonsense", "{\"format\":1,\"members\":[null]}")) {
            members.put(Manifest.NAME, bad.getBytes(StandardCharsets.UTF_8));
            MadeBackup.zip(file, members);
            refused("manifest.json: ");
        }
        assertThat(manifest).isNotEmpty();
    }

    @Test
    void isRefusedWhenBytesAreOthers() {
        members.put(MEMBER, "# 物譚".getBytes(StandardCharsets.UTF_8));
        MadeBackup.zip(file, members);
        refused(MEMBER + ": its bytes are not those that were written");
        members.put(MEMBER, new byte[1]);
        MadeBackup.zip(file, members);
        refused(MEMBER + ": it has 1 bytes, and should have 8");
    }

    @Test
    void isRefusedWhenItWouldFillTheDisk() throws IOException {
        members.put("content/bomb.md", new byte[64 << 20]);
        MadeBackup.forge(file, members, NewDatabase.newestSchema());
        assertThat(Files.size(file)).isLessThan(200_000);
        // Refused by what the archive says of itself, before anything of it is unpacked.
        assertTimeout(
                Duration.ofSeconds(2), () -> refused("content/bomb.md: it would become more than 400 times larger"));
    }

    /** Archives against other programs; none of them is a backup. */
    @Test
    void refusesHostileArchives() throws IOException {
        for (JsonNode row : Corpus.cases("zip-archives.jsonl")) {
            refused(Base64.getDecoder().decode(row.path("base64").asText()), "");
        }
    }

    private void refused(byte[] bytes, String why) throws IOException {
        Files.write(file, bytes);
        refused(why);
    }

    private void refused(String why) {
        assertThatExceptionOfType(ArchiveRefused.class)
                .isThrownBy(() -> new Restore(fresh, MadeBackup.target(fresh), Clock.systemUTC()).run(file))
                .withMessageContaining(why);
        assertThat(everything()).containsExactlyInAnyOrder("fresh", "site.backup");
    }

    private List<String> everything() {
        List<String> names = new ArrayList<>();
        for (Path each : List.of(folder, fresh)) {
            try (Stream<Path> files = Files.list(each)) {
                files.forEach(found -> names.add(found.getFileName().toString()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return names;
    }

    /** Where the list of files at the end has an entry. */
    private static int listed(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = zip.length - 46 - wanted.length; at >= 0; at--) {
            if (zip[at] == 'P'
                    && zip[at + 1] == 'K'
                    && zip[at + 2] == 1
                    && zip[at + 3] == 2
                    && Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("no " + name);
    }
}
