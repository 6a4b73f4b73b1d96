package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsroom",
                "/newsroom/",
                "/newsroom/stories",
                "/newsroom/sign-in/",
                "/newsroom/sign-in/more",
                "/newsroom/assets",
                "/newsroom/assets/",
                "/newsroom/assets/../stories",
                "/newsroom/assets/x/../../stories",
                "/newsroom/assets/x;y",
                "/newsroom/assets//x",
                "/newsroom/account"
            })
    void closesTheRest(String path) {
        assertThat(OpenPages.ofNewsroom(path)).isTrue();
        assertThat(OpenPages.open(path)).isFalse();
        assertThat(OpenPages.openToHalfSignedIn(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/newsroom/sign-in", "/newsroom/reset", "/newsroom/assets/newsroom.4f2a.css"})
    void opensWhatSigningInNeeds(String path) {
        assertThat(OpenPages.open(path)).isTrue();
        assertThat(OpenPages.openToHalfSignedIn(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/newsroom/second-factor",
                "/newsroom/second-factor/set-up",
                "/newsroom/passkey",
                "/newsroom/sign-out"
            })
    void opensTheSecondFactorToWhoOwesIt(String path) {
        assertThat(OpenPages.open(path)).isFalse();
        assertThat(OpenPages.openToHalfSignedIn(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/newsrooms/", "/en/newsroom/", "/api/v1/stories"})
    void looksAtNothingElse(String path) {
        assertThat(OpenPages.ofNewsroom(path)).isFalse();
    }
}
