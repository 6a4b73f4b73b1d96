package org.engawa.web.newsroom.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the server lays on the disk when a form with files is sent. It reads such a form as soon as anybody asks for a field of it, whoever
 * has sent it, and takes nothing of it away again: a stranger could fill the disk. So whoever asks for a field says when they are done.
 */
@ApplicationScoped
public class SentFiles {
    private static final Logger LOG = System.getLogger(SentFiles.class.getName());
    private static final String NO_ROOM = SentFiles.class.getName() + ".noRoom";
    private static final String FILES = "upload_*.tmp";

    /** For each form that is being answered, what was there before it came. */
    private final List<Set<Path>> before = new ArrayList<>();

    /** The time in which a form is answered. */
    interface Stay extends AutoCloseable {
        /** Takes away what was sent with it. */
        @Override
        void close();
    }

    /** Begins to answer a request, before any field of it is asked for. */
    Stay of(HttpServletRequest request) {
        return isOfParts(request.getContentType())
                        && request.getServletContext().getAttribute(ServletContext.TEMPDIR) instanceof File folder
                ? begin(folder.toPath())
                : () -> {};
    }

    static boolean isOfParts(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    synchronized Stay begin(Path folder) {
        Set<Path> there = files(folder);
        before.add(there);
        return () -> end(folder, there);
    }

    /** No file says to which form it belongs; but none belongs to a form that came after it. */
    private synchronized void end(Path folder, Set<Path> there) {
        before.removeIf(other -> other == there);
        Set<Path> left = files(folder);
        before.forEach(left::retainAll);
        for (Path file : left) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "What was sent could not be taken from the disk again: {0}", e.getMessage());
            }
        }
    }

    private static Set<Path> files(Path folder) {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            files.forEach(found::add);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was sent can''t be looked for on the disk: {0}", e.getMessage());
        }
        return found;
    }

    /** Whether a form could not be read since the disk did not take it; otherwise whoever sent it sent nonsense, or went away. */
    static boolean isForWantOfRoom(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && Arrays.stream(cause.getStackTrace())
                            .anyMatch(frame -> frame.getClassName().equals(FileOutputStream.class.getName()))) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the disk did not take what was sent. */
    static void noteNoRoom(HttpServletRequest request, Throwable failure) {
        LOG.log(Level.WARNING, "What was sent to the newsroom can''t be kept on the disk: {0}", failure.toString());
        request.setAttribute(NO_ROOM, Boolean.TRUE);
    }

    /** Whether the disk did not take what was sent, so that there is none of it. */
    public static boolean hadNoRoom(HttpServletRequest request) {
        return request.getAttribute(NO_ROOM) != null;
    }
}
