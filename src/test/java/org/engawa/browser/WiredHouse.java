package org.engawa.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.engawa.testing.MachineService;
import org.engawa.testing.ProviderProcess;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A house with a server for its mail, a provider of identities and a machine that translates. */
final class WiredHouse implements AutoCloseable {
    /** What the house shows to the machine. */
    static final String KEY = "a-secret-of-the-test";

    final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    final ProviderProcess provider;
    final MachineService machine = new MachineService();
    final House house;

    private WiredHouse() throws IOException {
        post.start();
        provider = ProviderProcess.start();
        house = new House(Map.ofEntries(
                Map.entry("ENGAWA_MAIL_HOST", "127.0.0.1"),
                Map.entry("ENGAWA_MAIL_PORT", Integer.toString(post.getSmtp().getPort())),
                Map.entry("ENGAWA_MAIL_SECURITY", "none"),
                Map.entry("ENGAWA_MAIL_FROM", "desk@example.org"),
                Map.entry("ENGAWA_TRANSLATION_URL", machine.address()),
                Map.entry("ENGAWA_TRANSLATION_SHAPE", "deepl"),
                Map.entry("ENGAWA_TRANSLATION_KEY", KEY),
                Map.entry("ENGAWA_OIDC_ISSUER", provider.issuer()),
                Map.entry("ENGAWA_OIDC_CLIENT_ID", "engawa"),
                Map.entry("ENGAWA_OIDC_CLIENT_SECRET", "a secret of the test"),
                Map.entry("ENGAWA_OIDC_LABEL", "Ministry account"),
                Map.entry("ENGAWA_OIDC_ROLES", "writers=contributor:engawa-desk, officers=desk-officer:engawa-desk"),
                Map.entry("ENGAWA_OIDC_SECOND_FACTOR", "amr=mfa")));
    }

    @Override
    public void close() {
        house.close();
        machine.close();
        provider.close();
        post.stop();
    }

    /** Hands the house to whoever asks for it. */
    static final class Key implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == WiredHouse.class;
        }

        @Override
        public WiredHouse resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(WiredHouse.class, type -> open(), WiredHouse.class);
        }

        private static WiredHouse open() {
            try {
                return new WiredHouse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
