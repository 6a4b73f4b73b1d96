package org.engawa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import org.engawa.database.Exemption;

/**
 * No act gets round read-only mode: all that is written goes through entity managers, which one class makes, and that class asks before
 * the first write of each transaction. What may write all the same stands here, by name; deploy/read-only.md tells why.
 */
@AnalyzeClasses(packages = "org.engawa", importOptions = ImportOption.DoNotIncludeTests.class)
class ReadOnlyTest {
    /** The rest of `database` reads by JDBC, or brings the schema up to date at a start; `backup` fills a database that nobody serves. */
    @ArchTest
    static final ArchRule NOBODY_ELSE_WRITES_BY_JDBC = noClasses()
            .that()
            .resideOutsideOfPackages("org.engawa.database..", "org.engawa.backup..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.sql.DataSource")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection");

    @ArchTest
    static final ArchRule NOBODY_ELSE_MAKES_ENTITY_MANAGERS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.engawa.database.JpaEntityManagers")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManagerFactory.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.Persistence");

    @ArchTest
    static void onlyTheseMayWriteInReadOnlyMode(JavaClasses classes) {
        assertThat(classes.get(Exemption.class).getMethod("claim").getAccessesToSelf())
                .extracting(JavaAccess::getOrigin)
                .allMatch(origin -> origin.isAnnotatedWith(Transactional.class))
                .extracting(ReadOnlyTest::name)
                .containsExactlyInAnyOrder(
                        // Coming in, and being known.
                        "SignInRecords.begin",
                        "SignInRecords.begin",
                        "SignInRecords.rehash",
                        "SignInRecords.confirm",
                        "SignInRecords.confirm",
                        "SignInRecords.renew",
                        "SignInRecords.demonstrate",
                        "SignInRecords.recognise",
                        "Passkeys.ask",
                        "Passkeys.askAnybody",
                        "ExternalRecords.begin",
                        // Being shut out.
                        "SignInRecords.end",
                        "SignInRecords.endOne",
                        "SignInRecords.endAll",
                        // What is written when a sign-in has ended is not lost.
                        "LateForms.keep",
                        // That a backup was made is on record, and in the backup.
                        "EnterBackup.enter");
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
