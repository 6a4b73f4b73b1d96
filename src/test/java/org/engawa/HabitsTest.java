package org.engawa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no class does. Each rule is shown to work: it must find the offences written for it below. */
class HabitsTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.engawa");

    private static final Set<String> TEXT_CALLS = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.Collator.getInstance()",
            "com.ibm.icu.util.ULocale.getDefault()");

    private static final Set<String> ZONE_CALLS = Set.of(
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.Clock.systemDefaultZone()",
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()");

    private static final Set<String> CHARSET_CALLS = Set.of(
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)");

    private static final Set<String> PROCESS_CALLS =
            Set.of("java.lang.System.exit(int)", "java.lang.Runtime.halt(int)", "java.lang.Runtime.exit(int)");

    enum Habit {
        TIME_IS_GIVEN(calls("time that no clock gave", Habit::isNowWithoutClock), Offences.Now.class),
        ZONES_AND_TIME_ARE_GIVEN(calls("the zone or time of the machine", in(ZONE_CALLS)), Offences.Zones.class),
        LOCALES_ARE_GIVEN(calls("the locale of the machine", in(TEXT_CALLS)), Offences.Locales.class),
        CHARSETS_ARE_GIVEN(calls("the character set of the machine", in(CHARSET_CALLS)), Offences.Charsets.class),
        THE_PROCESS_IS_NOT_ENDED(calls("the end of the process", in(PROCESS_CALLS)), Offences.Exit.class),
        NO_PROGRAM_IS_STARTED(calls("another program", Habit::startsPrograms), Offences.Processes.class),
        NO_OBJECT_IS_DESERIALIZED(uses("java.io.ObjectInputStream"), Offences.Objects.class),
        ONE_WAY_TO_LOG(uses("(java\\.util\\.logging|org\\.slf4j|org\\.apache\\.logging)\\..*"), Offences.Logs.class),
        NO_STANDARD_STREAMS(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Offences.Streams.class),
        EXCEPTIONS_HAVE_NAMES(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS, Offences.Throws.class);

        private final ArchRule rule;
        private final Class<?> offence;

        Habit(ArchRule rule, Class<?> offence) {
            this.rule = rule.allowEmptyShould(false);
            this.offence = offence;
        }

        private static ArchRule calls(String what, java.util.function.Predicate<CodeUnitCallTarget> wanted) {
            return noClasses()
                    .should(callCodeUnitWhere(describe(what, (JavaCall<?> call) -> wanted.test(call.getTarget()))));
        }

        private static ArchRule uses(String name) {
            return noClasses().should().dependOnClassesThat().haveNameMatching(name);
        }

        private static java.util.function.Predicate<CodeUnitCallTarget> in(Set<String> calls) {
            return target -> calls.contains(signature(target));
        }

        private static boolean isNowWithoutClock(CodeUnitCallTarget target) {
            return target.getName().equals("now")
                    && target.getOwner().getPackageName().startsWith("java.time")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }

        private static boolean startsPrograms(CodeUnitCallTarget target) {
            JavaClass owner = target.getOwner();
            return owner.isEquivalentTo(ProcessBuilder.class)
                    || (owner.isEquivalentTo(Runtime.class) && target.getName().equals("exec"));
        }

        private static String signature(CodeUnitCallTarget target) {
            return target.getOwner().getName() + "." + target.getName()
                    + target.getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyClassHasTheHabit(Habit habit) {
        habit.rule.check(PROGRAM);
    }

    @ParameterizedTest
    @EnumSource
    void everyOffenceIsFound(Habit habit) {
        JavaClasses offender = new ClassFileImporter().importClasses(habit.offence);
        long offences = Arrays.stream(habit.offence.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .count();
        assertThat(habit.rule.evaluate(offender).getFailureReport().getDetails().stream()
                        .map(line -> line.replaceFirst("(.*?<[^>]*>).*", "$1"))
                        .distinct())
                .as("every method of %s breaks the rule", habit.offence)
                .hasSizeGreaterThanOrEqualTo((int) offences);
    }

    /** One method, one offence. */
    @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "DefaultCharset", "DefaultLocale"})
    private static final class Offences {
        static final class Now {
            Object instant() {
                return Instant.now();
            }

            Object day() {
                return LocalDate.now();
            }

            Object zoned() {
                return OffsetDateTime.now(ZoneId.of("UTC"));
            }
        }

        static final class Zones {
            Object zone() {
                return ZoneId.systemDefault();
            }

            Object old() {
                return TimeZone.getDefault();
            }

            Object clock() {
                return Clock.systemDefaultZone();
            }

            long millis() {
                return System.currentTimeMillis();
            }

            @SuppressWarnings("JavaUtilDate")
            Object date() {
                return new java.util.Date();
            }
        }

        static final class Locales {
            Object lower() {
                return "I".toLowerCase();
            }

            Object upper() {
                return "i".toUpperCase();
            }

            Object format() {
                return String.format("%d", 1);
            }

            Object formatted() {
                return "%d".formatted(1);
            }

            Object locale() {
                return Locale.getDefault();
            }

            Object category() {
                return Locale.getDefault(Locale.Category.FORMAT);
            }

            Object pattern() {
                return DateTimeFormatter.ofPattern("MMM");
            }

            Object number() {
                return NumberFormat.getInstance();
            }
        }

        static final class Charsets {
            Object bytes() {
                return "a".getBytes();
            }

            Object text(byte[] bytes) {
                return new String(bytes);
            }

            Object charset() {
                return Charset.defaultCharset();
            }

            Object reader(InputStream input) {
                return new java.io.InputStreamReader(input);
            }
        }

        static final class Exit {
            void exit() {
                System.exit(0);
            }

            void halt() {
                Runtime.getRuntime().halt(0);
            }
        }

        static final class Processes {
            Object builder() throws IOException {
                return new ProcessBuilder("ls").start();
            }

            @SuppressWarnings("RuntimeExec")
            Object runtime() throws IOException {
                return Runtime.getRuntime().exec("ls");
            }
        }

        static final class Objects {
            @SuppressWarnings("BanSerializableRead")
            Object read(InputStream input) throws IOException, ClassNotFoundException {
                return new ObjectInputStream(input).readObject();
            }
        }

        static final class Logs {
            Object logger() {
                return Logger.getAnonymousLogger();
            }
        }

        static final class Streams {
            void out() {
                System.out.println();
            }

            void err() {
                System.err.println();
            }
        }

        static final class Throws {
            void runtime() {
                throw new RuntimeException();
            }

            void checked() throws Exception {
                throw new Exception();
            }
        }
    }
}
