package org.engawa.web.newsroom.access;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers pass by the {@link Door} without the server looking for it. For each request, of a reader too, the server would find the
 * door by its name, twice, one thread after the other: a third of the time of a kept page, and most of its waiting. So there is a
 * provider before the server's own (Jakarta Authentication 3.0, chapter 3), which asks that one for whatever goes to the newsroom, by
 * the door's own words, and for whatever must be signed in.
 */
@WebListener
public class PassersBy implements ServletContextListener {
    private static final String LAYER = "HttpServlet";
    private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

    private @Nullable String registration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider door = factory.getConfigProvider(LAYER, application, null);
        if (door == null) {
            throw new IllegalStateException("The server has put up no door of the newsroom, so nothing is served");
        }
        registration = factory.registerConfigProvider(
                new Provider(door), LAYER, application, "the newsroom's door, where somebody goes to it");
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (registration != null) {
            AuthConfigFactory.getFactory().removeRegistration(registration);
        }
    }

    /** The server's provider behind ours. */
    record Provider(AuthConfigProvider door) implements AuthConfigProvider {
        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Config(door.getServerAuthConfig(layer, application, handler));
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return door.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            door.refresh();
        }
    }

    private record Config(ServerAuthConfig door) implements ServerAuthConfig {
        @Override
        public ServerAuthContext getAuthContext(
                String id, @Nullable Subject service, @Nullable Map<String, Object> properties) throws AuthException {
            return new Way(door.getAuthContext(id, service, properties));
        }

        @Override
        public String getMessageLayer() {
            return door.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return door.getAppContext();
        }

        @Override
        public String getAuthContextID(MessageInfo message) {
            return door.getAuthContextID(message);
        }

        @Override
        public void refresh() {
            door.refresh();
        }

        @Override
        public boolean isProtected() {
            return door.isProtected();
        }
    }

    private record Way(ServerAuthContext door) implements ServerAuthContext {
        private static final String PASSED = PassersBy.class.getName();

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, @Nullable Subject service)
                throws AuthException {
            if (message.getRequestMessage() instanceof HttpServletRequest request
                    && !Door.isBefore(request)
                    && !message.getMap().containsKey(MANDATORY)) {
                message.getMap().put(PASSED, PASSED);
                return AuthStatus.SUCCESS;
            }
            return door.validateRequest(message, client, service);
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, @Nullable Subject service) throws AuthException {
            return message.getMap().containsKey(PASSED)
                    ? AuthStatus.SEND_SUCCESS
                    : door.secureResponse(message, service);
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject client) throws AuthException {
            door.cleanSubject(message, client);
        }
    }
}
