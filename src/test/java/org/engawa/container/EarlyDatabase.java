package org.engawa.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.engawa.catalogue.CatalogueFollower;

/**
 * Has the database open and the log followed before the server goes on with its start. At the end of a start the server closes the
 * jars of `WEB-INF/lib`, and a class that another thread is loading from one of them fails with "zip file closed"; where it was
 * being initialised, it stays broken, and no test had a database any more. The launcher lays the libraries on the server's own
 * class path, where nobody closes them; here the program is deployed as one file.
 */
@ApplicationScoped
public class EarlyDatabase {
    private static final int ONCE_THE_CATALOGUE_IS_OPEN = 2;

    @Inject
    private CatalogueFollower follower;

    void start(@Observes @Priority(ONCE_THE_CATALOGUE_IS_OPEN) @Initialized(ApplicationScoped.class) Object event) {
        follower.follow();
    }
}
