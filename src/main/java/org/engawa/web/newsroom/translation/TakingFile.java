package org.engawa.web.newsroom.translation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.engawa.story.Writing;
import org.engawa.web.newsroom.Deeds;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Problems;
import org.engawa.workflow.Clash;
import org.engawa.workflow.SaveDraft;
import org.engawa.workflow.Sheet;
import org.engawa.xliff.TranslationFile;
import org.engawa.xliff.XliffReader;
import org.engawa.xliff.XliffRefused;
import org.jspecify.annotations.Nullable;

/** Takes a file of a translators' program into the draft. What the draft said before stays in its history. */
@Named
@RequestScoped
public class TakingFile {
    private static final String FIELD = "xliff";
    private static final int MOST_BYTES = 5_000_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private InHand inHand;

    @Inject
    private Deeds deeds;

    @Inject
    private SaveDraft draft;

    @Inject
    private Problems problems;

    private boolean clash;

    /** Takes it. Each thing that speaks against it, or finds no place, is told on the page. */
    public void take() {
        Optional<Sheet.Source> source = inHand.find().flatMap(Sheet::source);
        if (source.isEmpty()) {
            inHand.refuse();
            return;
        }
        Optional<byte[]> sent = sent();
        if (sent.isPresent()) {
            Optional<TranslationFile> file = read(sent.get());
            file.flatMap(this::origin).ifPresent(origin -> take(file.orElseThrow(), origin, source.orElseThrow()));
        }
    }

    /** Whether the draft was changed since the file was made, so that the member has to decide. */
    public boolean isClash() {
        return clash;
    }

    private void take(TranslationFile file, FileOrigin origin, Sheet.Source source) {
        Sheet sheet = inHand.sheet();
        FileRows.Returned back = new FileRows(source, sheet.text()).take(file.units());
        if (!back.any()) {
            problems.add(FIELD, "problem.xliff-empty");
            return;
        }
        boolean over = inHand.sent("over").equals("true");
        try {
            boolean done = deeds.did(
                    FIELD,
                    () -> draft.save(
                            inHand.actor(),
                            inHand.key(),
                            new Writing(back.text(), null),
                            over ? sheet.mark() : origin.draft(),
                            false));
            if (done && back.left().isEmpty()) {
                deeds.act(FIELD, () -> {}, inHand.path("translate"), "translation-taken");
            } else if (done) {
                inHand.forget();
                problems.add(FIELD, "problem.xliff-left", back.left().size());
                back.left().forEach(unit -> problems.note(FIELD, unit.target()));
            }
        } catch (Clash e) {
            clash = true;
            problems.add(FIELD, "problem.xliff-clash", e.by());
        }
    }

    private Optional<byte[]> sent() {
        try {
            @Nullable Part part = request.getPart(FIELD);
            if (part == null || part.getSize() == 0) {
                problems.add(FIELD, "problem.xliff-none");
            } else if (part.getSize() > MOST_BYTES) {
                problems.add(FIELD, "problem.xliff-long", MOST_BYTES / 1_000_000);
            } else {
                try (InputStream input = part.getInputStream()) {
                    return Optional.of(input.readAllBytes());
                }
            }
            return Optional.empty();
        } catch (ServletException e) {
            problems.add(FIELD, "problem.xliff-none");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<TranslationFile> read(byte[] document) {
        try {
            return Optional.of(new XliffReader(Rows.MISSING).read(document));
        } catch (XliffRefused e) {
            problems.add(
                    FIELD,
                    "problem.xliff-" + e.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    e.detail());
            return Optional.empty();
        }
    }

    private Optional<FileOrigin> origin(TranslationFile file) {
        Optional<FileOrigin> origin =
                FileOrigin.of(file.original()).filter(from -> from.story().equals(inHand.getStory()));
        if (origin.isEmpty()) {
            problems.add(FIELD, "problem.xliff-other");
        } else if (!file.targetLanguage().equalsIgnoreCase(inHand.getLanguage())) {
            problems.add(FIELD, "problem.xliff-language", file.targetLanguage());
            return Optional.empty();
        }
        return origin;
    }
}
