package org.engawa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What nginx sends of a mirror is as guarded as what the program sends. */
class MirrorHeadersTest {
    @Test
    void nginxSaysWhatTheProgramSays() throws IOException {
        String conf = Files.readString(Path.of("deploy", "nginx", "engawa.conf"));
        String mirror = conf.substring(conf.indexOf("location @mirror"), conf.indexOf("location @elsewhere"));
        SecurityHeaders.headers().forEach((name, value) -> {
            if (name.equals("Content-Security-Policy")) {
                assertThat(conf).contains("  default \"" + value + "\";\n");
                assertThat(mirror).contains("add_header " + name + " $engawa_mirror_policy always;");
            } else {
                assertThat(mirror.replace("\"", "")).contains("add_header " + name + " " + value + " always;");
            }
        });
    }
}
