package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that CodeMirror is served as was made of what {@code src/main/codemirror} says, by its command, and not touched since. */
class CodeMirrorTest {
    private static final Path SOURCES = Path.of("src", "main", "codemirror");
    private static final Path MADE = Path.of("src", "main", "resources", "org", "engawa", "web", "newsroom");
    private static final String END = " */\n";

    @Test
    void itIsMadeOfItsSources() throws IOException {
        String made = Files.readString(MADE.resolve("codemirror.js"));
        String head = made.substring(0, made.indexOf(END));
        String sources = Files.readString(SOURCES.resolve("codemirror.js"))
                + Files.readString(SOURCES.resolve("package-lock.json"));
        assertThat(head)
                .as("run `npm ci && npm run build` in src/main/codemirror")
                .contains("\nsources " + sum(sources) + "\n")
                .endsWith("\nresult " + sum(made.substring(head.length() + END.length())));
    }

    @Test
    void everyPackageInItIsNamedWithItsLicence() throws IOException {
        String made = Files.readString(MADE.resolve("codemirror.js"));
        String licences = Files.readString(MADE.resolve("codemirror-LICENSE.txt"));
        List<String> packages = packages();
        assertThat(packages).hasSizeGreaterThan(5).anyMatch(name -> name.startsWith("@codemirror/view "));
        assertThat(made.substring(0, made.indexOf(END)).lines()).containsAll(packages);
        for (String each : packages) {
            assertThat(licences).contains("\n" + each + "\n\n");
        }
        assertThat(licences.split("Permission is hereby granted", -1)).hasSize(packages.size() + 1);
    }

    private static List<String> packages() throws IOException {
        JsonNode lock =
                new ObjectMapper().readTree(SOURCES.resolve("package-lock.json").toFile());
        List<String> packages = new ArrayList<>();
        lock.get("packages").properties().forEach(each -> {
            boolean used = !each.getValue().path("dev").asBoolean()
                    && !each.getValue().path("optional").asBoolean();
            if (used && !each.getKey().isEmpty()) {
                packages.add(each.getKey().replaceFirst("^node_modules/", "") + " "
                        + each.getValue().get("version").asText());
                assertThat(each.getValue().get("license").asText()).isEqualTo("MIT");
            }
        });
        return packages;
    }

    private static String sum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
