package org.engawa.web.newsroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Microsoft Edge, Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1 | Safari, iPhone",
                "curl/8.9.1 | curl/8.9.1",
            })
    void browsersAreNamedAsPeopleKnowThem(String said, String name) {
        assertThat(Device.name(said)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"20010db800010002, 2001:0db8:0001:0002::/64", "192.0.2.1, 192.0.2.1"})
    void networksAreWrittenAsPeopleWriteThem(String origin, String written) {
        assertThat(Device.network(origin)).isEqualTo(written);
    }
}
