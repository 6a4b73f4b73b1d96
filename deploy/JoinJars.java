import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Joins the jars on the class path of the unpacked server, and puts the program's own libraries before them: 400 jars
 * become about 30. Every class that is looked for and not found, every service and every resource is looked for in each
 * jar, and each is opened at the start; joined, a start takes a tenth less time. The launcher runs it once for each build:
 * {@code java deploy/JoinJars.java target/run}.
 *
 * <p>A jar that has more than classes, resources of packages and lists of services stays as it is, for the server may look
 * for what is in it by its name: the pages of Faces, libraries of tags, fragments of web applications.
 */
class JoinJars {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Lists, of which the server wants those of all jars one after the other. */
    private static final Pattern LIST = Pattern.compile("META-INF/(services/[^/]+|hk2-locator/default)");

    /** What no program asks for at run time, most of it the terms of use; kept under the name of its jar. */
    private static final Pattern PAPER = Pattern.compile(
            "META-INF/((maven|native-image|proguard|loggerinfo|logmessages|LEGAL_NOTICES|licenses?|legal)/.*"
                    + "|[^/]*(LICEN[CS]E|NOTICE|COPYRIGHT|DEPENDENCIES|copying|AL2|LGPL)[^/]*|[^/]+[.](md|txt|kotlin_module|idx|args))",
            Pattern.CASE_INSENSITIVE);

    /** Signatures and descriptions of modules speak of one jar, and mean nothing on a class path. */
    private static final Pattern OF_ONE_JAR =
            Pattern.compile("META-INF/([^/]+[.](SF|RSA|DSA|EC)|INDEX[.]LIST)|(META-INF/versions/\\d+/)?module-info[.]class");

    private final Set<String> written = new HashSet<>(Set.of(MANIFEST));
    private final Map<String, ByteArrayOutputStream> lists = new LinkedHashMap<>();

    public static void main(String[] arguments) throws IOException {
        Path run = Path.of(arguments[0]);
        Path launcher = run.resolve("launch-micro.jar");
        List<String> libraries = new ArrayList<>();
        try (Stream<Path> files = Files.list(run.resolve("libraries"))) {
            files.map(file -> "libraries/" + file.getFileName()).sorted().forEach(libraries::add);
        }
        List<String> classPath = new ArrayList<>(new JoinJars().join(run, libraries, "libraries/joined.jar"));
        List<String> server = List.of(classPath(launcher).split(" "));
        classPath.addAll(new JoinJars().join(run, server, "runtime/joined.jar"));
        writeClassPath(launcher, classPath);
    }

    /** Joins what can be joined of these jars, and returns what is to stand on the class path in their place. */
    private List<String> join(Path run, List<String> jars, String joined) throws IOException {
        Set<String> left = new LinkedHashSet<>(List.of(joined));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (JarOutputStream out =
                new JarOutputStream(new BufferedOutputStream(Files.newOutputStream(run.resolve(joined))), manifest)) {
            for (String name : jars) {
                Path file = run.resolve(name);
                if (name.endsWith(".jar") && Files.isRegularFile(file) && add(file, out)) {
                    Files.delete(file);
                } else {
                    left.add(name);
                }
            }
            for (Map.Entry<String, ByteArrayOutputStream> list : lists.entrySet()) {
                write(list.getKey(), list.getValue().toByteArray(), out);
            }
        }
        return List.copyOf(left);
    }

    private boolean add(Path file, JarOutputStream out) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            List<JarEntry> entries = Collections.list(jar.entries());
            if (!entries.stream().allMatch(JoinJars::canBeJoined)) {
                return false;
            }
            for (JarEntry entry : entries) {
                String name = entry.getName();
                boolean ofAnotherJava = name.startsWith("META-INF/versions/") && !jar.isMultiRelease();
                if (entry.isDirectory() || ofAnotherJava || name.equals(MANIFEST) || OF_ONE_JAR.matcher(name).matches()) {
                    continue;
                }
                byte[] bytes;
                try (InputStream in = jar.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                if (LIST.matcher(name).matches()) {
                    ByteArrayOutputStream list = lists.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    list.writeBytes(bytes);
                    list.write('\n');
                } else {
                    write(PAPER.matcher(name).matches() ? "META-INF/of/" + file.getFileName() + "/" + name : name, bytes, out);
                }
            }
            return true;
        }
    }

    private static boolean canBeJoined(JarEntry entry) {
        String name = entry.getName();
        return entry.isDirectory()
                || !name.startsWith("META-INF/")
                || name.equals(MANIFEST)
                || name.startsWith("META-INF/versions/")
                || LIST.matcher(name).matches()
                || PAPER.matcher(name).matches()
                || OF_ONE_JAR.matcher(name).matches();
    }

    /** As on a class path, what comes first counts. Not compressed, for it is read at each start. */
    private void write(String name, byte[] bytes, JarOutputStream out) throws IOException {
        if (!written.add(name)) {
            return;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private static String classPath(Path launcher) throws IOException {
        try (JarFile jar = new JarFile(launcher.toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        }
    }

    private static void writeClassPath(Path launcher, List<String> classPath) throws IOException {
        Path changed = launcher.resolveSibling("launch-micro.new");
        try (JarFile jar = new JarFile(launcher.toFile())) {
            Manifest manifest = jar.getManifest();
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(changed), manifest)) {
                for (JarEntry entry : Collections.list(jar.entries())) {
                    if (!entry.getName().equals(MANIFEST)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        try (InputStream in = jar.getInputStream(entry)) {
                            in.transferTo(out);
                        }
                    }
                }
            }
        }
        Files.move(changed, launcher, StandardCopyOption.REPLACE_EXISTING);
    }
}
