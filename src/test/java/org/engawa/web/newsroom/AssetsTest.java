package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts find each other, and no browser takes one of yesterday for one of today. */
class AssetsTest {
    private static final Pattern IMPORT = Pattern.compile("(?:from |import\\()'\\./([a-z]+\\.js)'");

    @Test
    void whatAScriptImportsLiesBesideIt() throws IOException {
        Assets assets = new Assets();
        assets.read();
        String folder = assets.getEditor().replace("editor.js", "");
        List<String> found = new ArrayList<>();
        for (Path script : scripts()) {
            assertThat(assets.at(folder + script.getFileName()))
                    .as("%s", script)
                    .isPresent();
            IMPORT.matcher(Files.readString(script)).results().forEach(each -> {
                found.add(each.group(1));
                assertThat(assets.at(folder + each.group(1))).as(each.group(1)).isPresent();
            });
        }
        assertThat(found).contains("text.js", "laying.js", "finding.js", "codemirror.js");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/engawa/web/newsroom"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}
