package org.engawa.web.newsroom.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassersByTest {
    private static final Subject NOBODY = new Subject();

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/stories/one", "/newsrooms", "/api/v1/stories"})
    void readersPassWithoutTheDoor(String path) throws AuthException {
        MessageInfo message = message(path, path, Map.of());
        assertThat(way().validateRequest(message, NOBODY, null)).isEqualTo(AuthStatus.SUCCESS);
        assertThat(way().secureResponse(message, null)).isEqualTo(AuthStatus.SEND_SUCCESS);
        assertThat(asked).isEmpty();
        assertThat(NOBODY.getPrincipals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/newsroom, /newsroom",
        "/newsroom/board, /newsroom/board",
        "/newsroom/no-such-page, /",
        "/newsroom;x/board, /newsroom/board",
        "/%6eewsroom/board, /newsroom/board",
        "/en/../newsroom/board, /newsroom/board",
        "/newsroom/../en, /en",
    })
    void whoGoesToTheNewsroomMeetsTheDoor(String sent, String served) throws AuthException {
        MessageInfo message = message(sent, served, Map.of());
        assertThat(way().validateRequest(message, NOBODY, null)).isEqualTo(AuthStatus.SEND_FAILURE);
        assertThat(way().secureResponse(message, null)).isEqualTo(AuthStatus.SEND_FAILURE);
        assertThat(asked).containsExactly("validateRequest", "secureResponse");
    }

    @Test
    void whatMustBeSignedInMeetsTheDoorWhereverItIs() throws AuthException {
        MessageInfo message =
                message("/en", "/en", Map.of("jakarta.security.auth.message.MessagePolicy.isMandatory", "true"));
        assertThat(way().validateRequest(message, NOBODY, null)).isEqualTo(AuthStatus.SEND_FAILURE);
        assertThat(asked).containsExactly("validateRequest");
    }

    @Test
    void whatIsNoRequestMeetsTheDoor() throws AuthException {
        MessageInfo message = stand(MessageInfo.class, Map.of("getMap", new HashMap<>(), "getRequestMessage", "text"));
        assertThat(way().validateRequest(message, NOBODY, null)).isEqualTo(AuthStatus.SEND_FAILURE);
    }

    private ServerAuthContext way() throws AuthException {
        ServerAuthContext door = (ServerAuthContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServerAuthContext.class}, (self, method, arguments) -> {
                    asked.add(method.getName());
                    return AuthStatus.SEND_FAILURE;
                });
        ServerAuthConfig config = stand(ServerAuthConfig.class, Map.of("getAuthContext", door));
        AuthConfigProvider provider = stand(AuthConfigProvider.class, Map.of("getServerAuthConfig", config));
        return new PassersBy.Provider(provider)
                .getServerAuthConfig("HttpServlet", "server ", callbacks -> {})
                .getAuthContext("id", null, null);
    }

    private static MessageInfo message(String sent, String served, Map<String, Object> with) {
        HttpServletRequest request = stand(
                HttpServletRequest.class,
                Map.of("getRequestURI", sent, "getContextPath", "", "getServletPath", served));
        return stand(MessageInfo.class, Map.of("getMap", new HashMap<>(with), "getRequestMessage", request));
    }

    /** Answers some methods, and null to all others. */
    private static <T> T stand(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                PassersByTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.get(method.getName())));
    }
}
