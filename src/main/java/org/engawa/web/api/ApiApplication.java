package org.engawa.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The interface for programs, at its address. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {
    static final String PATH = Question.ROOT;

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                EntryResource.class,
                StoriesResource.class,
                VocabularyResource.class,
                MissionsResource.class,
                ChangesResource.class,
                DescriptionResource.class,
                ProblemMapper.class);
    }

    /** The description that Jersey would make by itself is of another kind than ours. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
