package org.engawa.web.ops;

import java.util.List;
import org.apache.catalina.Contained;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;
import org.jspecify.annotations.Nullable;

/**
 * Puts the {@link OneReadingValve} and behind it the {@link KeptPagesValve} before the program for as long as that runs. {@code
 * WEB-INF/payara-web.xml} names it as a valve of the program, for in no other way does the server tell a class of a program where it is;
 * but valves of the program come after CDI and the door, so by itself it lets everything pass.
 */
public class Forecourt implements GlassFishValve, Contained {
    private @Nullable Container container;

    @Override
    public @Nullable Container getContainer() {
        return container;
    }

    @Override
    public void setContainer(@Nullable Container container) {
        this.container = container;
        if (container instanceof Context program
                && container instanceof Lifecycle life
                && program.getParent() instanceof Pipeline host) {
            List<GlassFishValve> valves = List.of(new OneReadingValve(), new KeptPagesValve(program));
            valves.forEach(host::addValve);
            life.addLifecycleListener(event -> {
                if (event.getType().equals(Lifecycle.BEFORE_STOP_EVENT)) {
                    valves.forEach(host::removeValve);
                }
            });
        }
    }

    @Override
    public String getInfo() {
        return Forecourt.class.getName();
    }

    @Override
    public int invoke(Request request, Response response) {
        return INVOKE_NEXT;
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing was done.
    }
}
