package org.engawa.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The assets of a theme under names made of their content, so that browsers may keep them for ever. */
final class Assets {
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");
    /** Remarks and indents of a style sheet, which readers need not fetch. */
    private static final Pattern REMARK = Pattern.compile("\\s*/\\*.*?\\*/\\s*|\\s*\\n\\s*", Pattern.DOTALL);
    /** Blanks beside braces and after semicolons, and texts in quotation marks, in which they stay. */
    private static final Pattern BLANKS = Pattern.compile("(\"[^\"]*\")|[ ]*([{}])[ ]*|(;)[ ]+");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Asset> byName;

    private Assets(Map<String, Asset> byName) {
        this.byName = byName;
    }

    static Assets of(ThemeFiles files) {
        Map<String, Asset> found = new LinkedHashMap<>();
        files.under("assets/").forEach((name, file) -> {
            if (!name.endsWith(".css")) {
                found.put(name, asset(name, file, file.bytes()));
            }
        });
        files.under("assets/").forEach((name, file) -> {
            if (name.endsWith(".css")) {
                found.put(name, asset(name, file, withHashes(file, found)));
            }
        });
        return new Assets(Map.copyOf(found));
    }

    /** Path under {@code /assets/} of a file named in a template. */
    Optional<String> path(String name) {
        return Optional.ofNullable(byName.get(name)).map(Asset::path);
    }

    /** The paths of all, under {@code /assets/}. */
    List<String> paths() {
        return byName.values().stream().map(Asset::path).sorted().toList();
    }

    Optional<Asset> find(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(path.substring(slash + 1)))
                .map(asset -> asset.path().equals(path) ? asset : asset.askedByOldHash());
    }

    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Asset asset(String name, ThemeFile file, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String type = TYPES.get(ending);
        if (type == null) {
            throw ThemeException.of(
                    file.place(),
                    0,
                    "Files ending in ." + ending + " are not served.",
                    "Use one of "
                            + String.join(", ", TYPES.keySet().stream().sorted().toList()) + ".");
        }
        return new Asset(hash(bytes) + "/" + name, type, bytes, true);
    }

    private static byte[] withHashes(ThemeFile file, Map<String, Asset> others) {
        String readable = REMARK.matcher(file.text()).replaceAll("\n");
        Matcher urls = URL.matcher(BLANKS.matcher(readable).replaceAll("$1$2$3"));
        String text = urls.replaceAll(url -> {
            String target = url.group(1);
            if (target.startsWith("data:") || target.startsWith("#")) {
                return Matcher.quoteReplacement(url.group());
            }
            Asset asset = others.get(target);
            if (asset == null) {
                throw ThemeException.of(
                        file.place(),
                        0,
                        "url(" + target + ") is not a file of this theme.",
                        "Put that file into assets/ or remove the rule; files from other servers are not allowed.");
            }
            return Matcher.quoteReplacement("url(../" + asset.path() + ")");
        });
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
