package org.engawa.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.engawa.web.MirrorWriter;

/** Static mirrors at the operator's word. Needs no database: what is public is known on this node. */
@ApplicationScoped
class MirrorActs implements Acts {
    @Inject
    private LiveMirror mirror;

    @Inject
    private MirrorOptions options;

    @Override
    public boolean have(String name) {
        return name.equals("publish-static");
    }

    @Override
    public Answer act(String name, String argument) {
        try {
            Path folder = Path.of(argument).normalize();
            if (!folder.isAbsolute()) {
                return Answer.failed("`" + argument + "` is no folder.");
            }
            MirrorWriter.Done done = mirror.write(folder);
            return new Answer(
                    true,
                    List.of(
                            folder + ": " + done.files() + " files; " + done.written() + " new or changed, "
                                    + done.removed() + " removed, the others as before.",
                            options.key().isPresent()
                                    ? "The manifest is signed."
                                    : "The manifest is not signed: engawa.mirror.key is not set."));
        } catch (InvalidPathException e) {
            return Answer.failed("`" + argument + "` is no folder.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return Answer.failed("The mirror was not written: " + e.getMessage());
        }
    }
}
