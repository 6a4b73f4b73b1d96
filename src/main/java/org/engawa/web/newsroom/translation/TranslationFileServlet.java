package org.engawa.web.newsroom.translation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.engawa.web.newsroom.InHand;
import org.engawa.web.newsroom.Words;
import org.engawa.workflow.Sheet;
import org.engawa.xliff.TranslationFile;
import org.engawa.xliff.XliffWriter;

/** Hands a translation out for translators' programs, as XLIFF 2.1. */
@WebServlet("/newsroom/xliff")
public class TranslationFileServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient InHand inHand;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Sheet> sheet = inHand.find();
        Optional<Sheet.Source> source = sheet.flatMap(Sheet::source);
        if (source.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        byte[] document = XliffWriter.write(file(sheet.orElseThrow(), source.orElseThrow()))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/xliff+xml");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + sheet.orElseThrow().slug().text() + "."
                        + sheet.orElseThrow().key().language() + ".xlf\"");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    private TranslationFile file(Sheet sheet, Sheet.Source source) {
        FileOrigin origin = new FileOrigin(sheet.key().story(), source.now().hash(), sheet.mark());
        return new TranslationFile(
                origin.toString(),
                source.language(),
                sheet.key().language(),
                new FileRows(source, sheet.text()).units(new Told()));
    }

    private final class Told implements FileRows.Told {
        @Override
        public String title() {
            return words.say("translate.headline");
        }

        @Override
        public String summary() {
            return words.say("translate.summary");
        }

        @Override
        public String passage(int number) {
            return words.say("translate.passage", number);
        }

        @Override
        public String changed(String before) {
            return words.say("translate.changed-from", before);
        }
    }
}
