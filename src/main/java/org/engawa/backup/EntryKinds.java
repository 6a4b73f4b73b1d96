package org.engawa.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Refuses archives (APPNOTE.TXT 6.3.10) in which an entry is a link or another special file of Unix, which the JDK does not tell,
 * and those with anything before or behind what it reads, in which another program might see other files.
 */
final class EntryKinds {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONG_END = 0x06064b50;
    private static final int LONG_END_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final long NOT_HERE = 0xffffffffL;
    private static final long LARGEST = 1 << 29;
    private static final int KIND = 0170000;
    private static final int REGULAR = 0100000;

    private final FileChannel channel;

    private EntryKinds(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws ArchiveRefused when it is such an archive, or none */
    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            new EntryKinds(channel).check(file.getFileName().toString());
        }
    }

    private void check(String archive) throws IOException {
        long end = channel.size() - END_LENGTH;
        if (end < 0 || read(end, END_LENGTH).getInt(0) != END) {
            throw new ArchiveRefused(archive, "it is no backup, or it was cut short");
        }
        ByteBuffer last = read(end, END_LENGTH);
        long size = Integer.toUnsignedLong(last.getInt(12));
        long start = Integer.toUnsignedLong(last.getInt(16));
        if (end >= LOCATOR_LENGTH && read(end - LOCATOR_LENGTH, LOCATOR_LENGTH).getInt(0) == LOCATOR) {
            end = end - LOCATOR_LENGTH - LONG_END_LENGTH;
            ByteBuffer before = end < 0 ? last : read(end, LONG_END_LENGTH);
            if (before.getInt(0) != LONG_END) {
                throw new ArchiveRefused(archive, "its end is damaged");
            }
            size = size == NOT_HERE ? before.getLong(40) : size;
            start = start == NOT_HERE ? before.getLong(48) : start;
        }
        if (size < 0 || size > LARGEST || start != end - size) {
            throw new ArchiveRefused(archive, "its list of files is not where it should be");
        }
        entries(archive, read(start, (int) size));
    }

    private static void entries(String archive, ByteBuffer list) throws ArchiveRefused {
        while (list.hasRemaining()) {
            int at = list.position();
            int length = list.remaining() < ENTRY_LENGTH || list.getInt(at) != ENTRY
                    ? -1
                    : ENTRY_LENGTH + unsigned(list, at + 28) + unsigned(list, at + 30) + unsigned(list, at + 32);
            if (length < 0 || length > list.remaining()) {
                throw new ArchiveRefused(archive, "its list of files is damaged");
            }
            byte[] name = new byte[unsigned(list, at + 28)];
            list.get(at + ENTRY_LENGTH, name);
            int kind = list.getInt(at + 38) >>> 16 & KIND;
            if (kind != 0 && kind != REGULAR) {
                throw new ArchiveRefused(
                        printable(name), "it is a link, or another special file, and a backup holds none");
            }
            list.position(at + length);
        }
    }

    private static String printable(byte[] name) {
        return new String(name, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "?");
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // Until all of it is there.
        }
        return buffer.rewind().limit(length);
    }
}
