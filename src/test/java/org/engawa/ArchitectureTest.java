package org.engawa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The plan of the house. Rules say what holds, not what is forbidden: "classes that use Lucene live in catalogue" fails
 * when the name of a package is misspelt, because then it finds no class at all.
 */
@AnalyzeClasses(packages = "org.engawa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int MOST_INJECTIONS = 5;

    /** Lowest first; the rooms of one line don't know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("config", "digest", "json", "tasks", "source", "trace"),
            List.of("locale", "markdown", "calendar"),
            List.of("vocabulary", "organization", "media", "xliff", "machine"),
            List.of("database"),
            List.of("audit", "notification", "backup", "mirror"),
            List.of("story", "account"),
            List.of("remark", "identity", "suggestion"),
            List.of("signoff", "clearance"),
            List.of("workflow"),
            List.of("publication"),
            List.of("mail"),
            List.of("catalogue", "doctor"),
            List.of("content", "reading"),
            List.of("linkeddata", "citation"),
            List.of("theme"),
            List.of("web"));

    @ArchTest
    static final ArchRule ROOMS_USE_LOWER_ROOMS = layers();

    @ArchTest
    static final ArchRule NO_ROOM_USES_ITSELF_BY_A_DETOUR =
            slices().matching("org.engawa.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

    @ArchTest
    static final ArchRule WEB_ROOMS_KEEP_APART = slices().matching("org.engawa.web.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule LUCENE_LIVES_IN_CATALOGUE =
            users("org.apache.lucene..").liveIn("catalogue");

    @ArchTest
    static final ArchRule FLEXMARK_AND_THE_SANITIZER_LIVE_IN_MARKDOWN =
            users("com.vladsch.flexmark..", "org.owasp.html..").liveIn("markdown");

    @ArchTest
    static final ArchRule YAML_LIVES_IN_SOURCE = users("org.snakeyaml.engine..").liveIn("source");

    @ArchTest
    static final ArchRule PEBBLE_LIVES_IN_THEME =
            users("io.pebbletemplates.pebble..").liveIn("theme");

    @ArchTest
    static final ArchRule FEED_LIBRARIES_LIVE_IN_FEEDS =
            users("com.rometools..", "org.jdom2..", "biweekly..").liveIn("web.feed");

    @ArchTest
    static final ArchRule HTTP_LIVES_IN_WEB =
            users("jakarta.servlet..", "jakarta.ws.rs..", "jakarta.faces..").liveIn("web");

    @ArchTest
    static final ArchRule JAX_RS_AND_RATE_LIMITS_LIVE_IN_THE_API =
            users("jakarta.ws.rs..", "io.github.bucket4j..").liveIn("web.api");

    @ArchTest
    static final ArchRule SECRETS_ARE_KEPT_IN_ACCOUNT = users(
                    "com.password4j..", "de.mkammerer..", "com.eatthepath..", "com.nulabinc..", "com.webauthn4j..")
            .liveIn("account");

    @ArchTest
    static final ArchRule OPENID_CONNECT_LIVES_IN_IDENTITY =
            users("com.nimbusds..", "net.minidev..").liveIn("identity");

    @ArchTest
    static final ArchRule JACKSON_LIVES_IN_JSON = users(
                    "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
            .liveIn("json");

    /** Annotations on values say how they are written; `content` reads the words of constants from them. */
    @ArchTest
    static final ArchRule JACKSON_ANNOTATIONS_LIVE_ON_VALUES =
            users("com.fasterxml.jackson.annotation..").liveIn("json", "locale", "vocabulary", "story", "content");

    @ArchTest
    static final ArchRule ICU_LIVES_WHERE_LANGUAGE_MATTERS = users("com.ibm.icu..")
            .liveIn("[locale|markdown|calendar]", "workflow", "catalogue", "theme", "reading", "web.[site|newsroom]");

    @ArchTest
    static final ArchRule OKAPI_LIVES_IN_XLIFF = users("net.sf.okapi..").liveIn("xliff");

    @ArchTest
    static final ArchRule COMPARISONS_LIVE_WITH_TEXTS =
            users("com.github.difflib..").liveIn("markdown", "web.newsroom");

    @ArchTest
    static final ArchRule JOLLYDAY_LIVES_IN_CALENDAR = users("de.focus_shift..").liveIn("calendar");

    @ArchTest
    static final ArchRule LETTERS_ARE_SENT_BY_MAIL = users("jakarta.mail..").liveIn("mail");

    @ArchTest
    static final ArchRule FACES_LIVE_IN_THE_NEWSROOM = users("jakarta.faces..").liveIn("web.newsroom");

    @ArchTest
    static final ArchRule OPENTELEMETRY_LIVES_IN_TRACE =
            users("io.opentelemetry..").liveIn("trace");

    @ArchTest
    static final ArchRule VALVES_ARE_IN_OPS = users("org.apache.catalina..").liveIn("web.ops");

    @ArchTest
    static final ArchRule SQL_AND_FLYWAY_LIVE_IN_DATABASE =
            users("java.sql..", "javax.sql..", "org.flywaydb..").liveIn("database");

    @ArchTest
    static final ArchRule PICTURES_ARE_READ_AND_PAINTED_IN_MEDIA =
            users("javax.imageio..", "java.awt..", "com.google.zxing..").liveIn("media");

    @ArchTest
    static final ArchRule ENTITY_MANAGERS_ARE_FOR_JPA_CLASSES = classes()
            .that(use(assignableTo(EntityManager.class)))
            .should()
            .haveNameMatching("org\\.engawa\\..*\\.Jpa[A-Za-z]+(\\$.*)?")
            .andShould()
            .notBePublic()
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule JPA_CLASSES_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .should()
            .notBePublic()
            .andShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_WITH_ACTS = classes()
            .that(use(assignableTo(Transactional.class)))
            .should()
            .resideInAnyPackage(rooms("workflow", "publication", "content", "account", "mail"))
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NAMED_BEANS_LIVE_IN_WEB = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .resideInAPackage("org.engawa.web..")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule WEB_CLASSES_NEED_LITTLE = classes()
            .that()
            .resideInAPackage("org.engawa.web..")
            .should(haveFewInjections())
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_DOES = classes()
            .that()
            .resideInAPackage("org.engawa..")
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHERE_NULL_MAY_STAND = classes()
            .that()
            .resideInAPackage("org.engawa..")
            .should(resideInNullMarkedPackages())
            .allowEmptyShould(false);

    /** Pages know beans by their names alone, and the server refuses to start when two have the same. */
    @ArchTest
    static void beansHaveNamesOfTheirOwn(JavaClasses program) {
        assertThat(program.stream()
                        .filter(bean -> bean.isAnnotatedWith(Named.class))
                        .map(ArchitectureTest::beanName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static String beanName(JavaClass bean) {
        String given = bean.getAnnotationOfType(Named.class).value();
        return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
    }

    private static LayeredArchitecture layers() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.engawa..");
        for (List<String> layer : LAYERS) {
            for (String room : layer) {
                house = house.layer(room).definedBy("org.engawa." + room + "..");
            }
        }
        List<String> lower = new ArrayList<>();
        for (List<String> layer : LAYERS) {
            for (String room : layer) {
                house = lower.isEmpty()
                        ? house.whereLayer(room).mayNotAccessAnyLayer()
                        : house.whereLayer(room).mayOnlyAccessLayers(lower.toArray(String[]::new));
            }
            lower.addAll(layer);
        }
        return house.ensureAllClassesAreContainedInArchitectureIgnoring("org.engawa");
    }

    private static Users users(String... libraries) {
        return new Users(libraries);
    }

    /** Classes that use a library. */
    private record Users(String... libraries) {
        ArchRule liveIn(String... rooms) {
            return classes()
                    .that(use(resideInAnyPackage(libraries)))
                    .should()
                    .resideInAnyPackage(rooms(rooms))
                    .allowEmptyShould(false);
        }
    }

    private static DescribedPredicate<JavaClass> use(DescribedPredicate<? super JavaClass> library) {
        return describe(
                "use a class that is " + library.getDescription(),
                user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> library.test(dependency.getTargetClass())));
    }

    private static String[] rooms(String... names) {
        return List.of(names).stream().map(name -> "org.engawa." + name + "..").toArray(String[]::new);
    }

    static ArchCondition<JavaClass> haveFewInjections() {
        return new ArchCondition<>("have at most " + MOST_INJECTIONS + " things injected") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                long fields = owner.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(Resource.class))
                        .count();
                int parameters = owner.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .mapToInt(constructor ->
                                constructor.getRawParameterTypes().size())
                        .sum();
                events.add(new SimpleConditionEvent(
                        owner,
                        fields + parameters <= MOST_INJECTIONS,
                        owner.getName() + " has " + (fields + parameters) + " things injected"));
            }
        };
    }

    static ArchCondition<JavaClass> resideInNullMarkedPackages() {
        return new ArchCondition<>("reside in a package that is @NullMarked in its package-info.java") {
            @Override
            public void check(JavaClass inside, ConditionEvents events) {
                boolean marked = inside.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        inside, marked, inside.getPackageName() + " of " + inside.getName() + " is not @NullMarked"));
            }
        };
    }
}
