package org.engawa.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import org.engawa.HostileJson;
import org.engawa.machine.MachineFailure.Why;
import org.engawa.testing.MachineService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services of both shapes, as they answer and as they fail. */
class MachineTest {
    private static final String KEY = "a-secret-key:fx";
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final CountDownLatch over = new CountDownLatch(1);
    private MachineService service;

    @BeforeEach
    void start() throws IOException {
        service = new MachineService();
    }

    @AfterEach
    void stop() {
        over.countDown();
        service.close();
    }

    @Test
    void deeplIsAskedAsItWantsToBe() {
        service.translates(text -> text.replace("See", "Voir"));
        Drafts drafts = machine("deepl").translate(List.of("See [it](story:a).[^b]", "Two"), "en", "zh-Hans");
        assertThat(drafts.made()).isEqualTo(Map.of("See [it](story:a).[^b]", "Voir [it](story:a).[^b]", "Two", "Two"));
        assertThat(drafts.failure()).isEmpty();
        MachineService.Asked asked = service.asked.get(0);
        assertThat(asked.path()).isEqualTo("/v2/translate");
        assertThat(asked.authorization()).isEqualTo("DeepL-Auth-Key " + KEY);
        assertThat(asked.question())
                .hasToString("{\"text\":[\"See <g4>it</g4>.<x2/>\",\"Two\"],\"source_lang\":\"EN\","
                        + "\"target_lang\":\"ZH-HANS\",\"tag_handling\":\"xml\"}");
    }

    @ParameterizedTest
    @CsvSource({"en, pt, EN, PT-BR", "pt, en, PT, EN-GB", "zh-Hans, ar, ZH, AR", "ja, id, JA, ID"})
    void deeplHasCodesOfItsOwn(String from, String to, String source, String target) {
        machine("deepl").translate(List.of("Words"), from, to);
        assertThat(service.asked.get(0).question().path("source_lang").asText()).isEqualTo(source);
        assertThat(service.asked.get(0).question().path("target_lang").asText()).isEqualTo(target);
    }

    @Test
    void libreTranslateIsAskedAsItWantsToBe() {
        service.translates(text -> text.replace("<x2/>", "<x2></x2>"));
        Drafts drafts = machine("libretranslate").translate(List.of("See [it](story:a).[^b]"), "en", "fr");
        assertThat(drafts.made()).isEqualTo(Map.of("See [it](story:a).[^b]", "See [it](story:a).[^b]"));
        MachineService.Asked asked = service.asked.get(0);
        assertThat(asked.path()).isEqualTo("/translate");
        assertThat(asked.authorization()).isEmpty();
        assertThat(asked.question())
                .hasToString(
                        "{\"q\":[\"See <g4>it</g4>.<x2/>\"],\"source\":\"en\",\"target\":\"fr\",\"format\":\"html\","
                                + "\"api_key\":\"" + KEY + "\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "deepl, 403, KEY",
        "deepl, 401, KEY",
        "deepl, 429, BUSY",
        "deepl, 456, QUOTA",
        "deepl, 413, UNTAKEN",
        "deepl, 500, BROKEN",
        "deepl, 302, BROKEN",
        "libretranslate, 403, KEY",
        "libretranslate, 429, BUSY",
        "libretranslate, 400, UNTAKEN",
        "libretranslate, 456, QUOTA",
        "libretranslate, 500, BROKEN"
    })
    void whatItCanNotDoIsTold(String shape, int status, Why why) {
        service.answers(status, "{\"error\":\"no\"}");
        fails(shape, why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "null",
                "{\"translations\":[],\"translatedText\":[]}",
                "{\"translations\":\"x\",\"translatedText\":\"x\"}",
                "{\"translations\":[{\"text\":\"a\"},{\"text\":\"b\"}],\"translatedText\":[\"a\",\"b\"]}"
            })
    void whatIsNoAnswerIsTold(String body) {
        service.answers(200, body);
        fails("deepl", Why.BROKEN);
        fails("libretranslate", Why.BROKEN);
    }

    /** No case of the corpus is what such a service answers, though a third of them are JSON. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void whateverIsAnsweredInsteadIsNoTranslation(Shape shape) {
        for (HostileJson one : HostileJson.all()) {
            String answer = new String(one.bytes(), StandardCharsets.UTF_8);
            try {
                assertThat(shape.texts(answer)).as(one.name()).isEmpty();
            } catch (UncheckedIOException e) {
                assertThat(e).as(one.name()).hasCauseInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void nothingForATextIsNoSuggestion() {
        service.answers(200, "{\"translations\":[null],\"translatedText\":[null]}");
        assertThat(machine("deepl").translate(List.of("Words"), "en", "fr").lost())
                .containsExactly("Words");
        assertThat(machine("libretranslate")
                        .translate(List.of("Words"), "en", "fr")
                        .lost())
                .containsExactly("Words");
    }

    @Test
    void redirectsAreNotFollowed() {
        service.answers((exchange, self, question) -> {
            exchange.getResponseHeaders().set("Location", service.address() + "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        fails("deepl", Why.BROKEN);
        assertThat(service.asked).extracting(MachineService.Asked::path).containsExactly("/v2/translate");
    }

    @Test
    void aServiceThatIsDownOrSlowIsSilent() {
        service.answers((exchange, self, question) -> slowly(PATIENCE.multipliedBy(3)));
        fails("deepl", Why.SILENT);
        service.answers((exchange, self, question) -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 20; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                if (slowly(PATIENCE.dividedBy(5))) {
                    return;
                }
            }
        });
        fails("libretranslate", Why.SILENT);
        service.close();
        fails("deepl", Why.SILENT);
    }

    @Test
    void anAnswerThatIsTooLongIsGivenUp() {
        service.answers(200, "{\"translatedText\":[\"" + "x".repeat(1_100_000) + "\"]}");
        fails("libretranslate", Why.BROKEN);
    }

    @Test
    void whatWasDoneBeforeItFailedIsKept() {
        List<String> passages =
                IntStream.range(0, 60).mapToObj(i -> "Passage " + i).toList();
        service.answers((exchange, self, question) -> {
            byte[] body = (service.asked.size() > 1
                            ? "no"
                            : answers(question.path("q").size()))
                    .getBytes("UTF-8");
            exchange.sendResponseHeaders(service.asked.size() > 1 ? 429 : 200, body.length);
            exchange.getResponseBody().write(body);
        });
        Drafts drafts = machine("libretranslate").translate(passages, "en", "fr");
        assertThat(drafts.made()).hasSize(50);
        assertThat(drafts.failure()).contains(Why.BUSY);
    }

    @Test
    void aPassageThatLostACodeIsNamedAndOthersAreKept() {
        service.translates(text -> text.replaceAll("<x\\d+/>", ""));
        Drafts drafts = machine("deepl").translate(List.of("One.[^a]", "Two."), "en", "fr");
        assertThat(drafts.made()).containsOnlyKeys("Two.");
        assertThat(drafts.lost()).containsExactly("One.[^a]");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        Machine none = new Machine(config(Map.of()), PATIENCE);
        assertThat(none.host()).isEmpty();
        assertThat(none.translate(List.of("Words"), "en", "fr").failure()).contains(Why.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://mt.example.org        | deepl  | k      | url
            https://u:p@mt.example.org   | deepl  | k      | url
            https://mt.example.org/?a=b  | deepl  | k      | url
            ftp://mt.example.org         | deepl  | k      | url
            mt example                   | deepl  | k      | url
            https:///path                | deepl  | k      | url
            https://mt.example.org       | google | k      | shape
            https://mt.example.org       |        | k      | shape
            https://mt.example.org       | deepl  | a bc\u00e9 | key
            """)
    void wrongSettingsAreToldWithoutTheSecret(String url, String shape, String key, String wrong) {
        Config config = config(Map.of("url", url, "shape", shape == null ? "" : shape, "key", key));
        assertThatThrownBy(() -> MachineSettings.of(config))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("engawa.translation." + wrong)
                .hasMessageNotContaining("a bc");
        assertThat(new Machine(config, PATIENCE).host()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void settingsAreTakenAndDoNotTellTheirSecret(Shape shape) {
        MachineSettings settings = MachineSettings.of(config(Map.of(
                        "url",
                        "https://mt.example.org/base/",
                        "shape",
                        shape.name().toLowerCase(Locale.ROOT),
                        "key",
                        KEY)))
                .orElseThrow();
        assertThat(settings.address()).isEqualTo("https://mt.example.org/base");
        assertThat(settings.host()).isEqualTo("mt.example.org");
        assertThat(settings.toString()).doesNotContain(KEY);
    }

    private void fails(String shape, Why why) {
        Drafts drafts = machine(shape).translate(List.of("Words"), "en", "fr");
        assertThat(drafts.failure()).contains(why);
        assertThat(drafts.made()).isEmpty();
        assertThat(drafts.lost()).isEmpty();
    }

    private Machine machine(String shape) {
        return new Machine(config(Map.of("url", service.address(), "shape", shape, "key", KEY)), PATIENCE);
    }

    private static Config config(Map<String, String> settings) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, asked, by) -> {
                    assertThat(asked.getName()).isEqualTo("getOptionalValue");
                    return Optional.ofNullable(settings.get(((String) by[0]).replace("engawa.translation.", "")));
                });
    }

    private static String answers(int number) {
        return "{\"translatedText\":["
                + String.join(
                        ",", IntStream.range(0, number).mapToObj(i -> "\"T\"").toList()) + "]}";
    }

    /** A service is slow for so long, at most until nobody asks any more. */
    private boolean slowly(Duration time) {
        try {
            return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
