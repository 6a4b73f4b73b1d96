package org.engawa.web.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.engawa.story.EditionState;
import org.engawa.web.newsroom.InHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPageTest {
    private final Map<String, String> address = new HashMap<>();
    private final BoardPage page = new BoardPage();

    BoardPageTest() {
        page.inHand = new InHand() {
            @Override
            public String sent(String name) {
                return address.getOrDefault(name, "");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "SUBMITTED", "task"})
    void whateverIsNoListShowsTheBeginningsOfAll(String show) {
        address.put("show", show);
        address.put("page", "3");
        assertThat(page.isFront()).isTrue();
        assertThat(page.isTasks()).isFalse();
        assertThat(page.state()).isEmpty();
        assertThat(page.before(1000)).isZero();
    }

    @Test
    void oneListIsShownAlone() {
        address.put("show", "submitted");
        address.put("page", "2");
        assertThat(page.isFront()).isFalse();
        assertThat(page.state()).contains(EditionState.SUBMITTED);
        assertThat(page.before(60)).isEqualTo(25);
        assertThat(page.address(3)).isEqualTo("/newsroom/board?show=submitted&page=3");
        assertThat(page.all(EditionState.SUBMITTED)).isEqualTo("/newsroom/board?show=submitted");
        address.put("show", "tasks");
        assertThat(page.isTasks()).isTrue();
        assertThat(page.isFront()).isFalse();
        assertThat(page.address(1)).isEqualTo("/newsroom/board?show=tasks&page=1");
        assertThat(page.allTasks()).isEqualTo("/newsroom/board?show=tasks");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 60, 1",
        "1, 60, 1",
        "3, 60, 3",
        "4, 60, 3",
        "999999, 60, 3",
        "9999999, 60, 1",
        "0, 60, 1",
        "-1, 60, 1",
        "x, 60, 1",
        "2, 0, 1",
        "2, 25, 1",
        "2, 26, 2"
    })
    void onlyPagesThatThereAreAreShown(String asked, long rows, int shown) {
        address.put("show", "draft");
        address.put("page", asked);
        assertThat(page.page(rows)).isEqualTo(shown);
    }
}
