package org.engawa.web.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void cellsHoldWhateverWasTyped() {
        Table table = new Table();
        table.add(List.of("plain", "say \"so\"", "a,b", "two\nlines", ""));
        assertThat(table).hasToString("\"plain\",\"say \"\"so\"\"\",\"a,b\",\"two\nlines\",\"\"\r\n");
    }

    @Test
    void nothingIsAFormula() {
        Table table = new Table();
        table.add(List.of("=HYPERLINK(\"x\")", "+1", "-1", "@x", "\t=1"));
        assertThat(table).hasToString("\"'=HYPERLINK(\"\"x\"\")\",\"'+1\",\"'-1\",\"'@x\",\"'\t=1\"\r\n");
    }
}
