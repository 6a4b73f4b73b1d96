package org.engawa.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request without what nobody could read of it: what is answered would hang on it, and be no answer of ours. {@code Content-Type} tells of
 * what is sent, and nothing is taken; an {@code Accept} that is none is as good as none.
 */
final class AskedOfApi extends HttpServletRequestWrapper {
    private static final String ACCEPT = "accept";
    private static final String TYPE = "content-type";

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,127}";
    private static final String PARAMETER = "\\s*+;\\s*+(?:[qQ]=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)|(?![qQ]=)"
            + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]{0,127}\"))";
    private static final String RANGE = "\\s*+" + TOKEN + "/" + TOKEN + "(?:" + PARAMETER + "){0,9}+\\s*+";
    private static final Pattern RANGES = Pattern.compile(RANGE + "(?:," + RANGE + "){0,39}+");

    AskedOfApi(HttpServletRequest request) {
        super(request);
    }

    /** Whether an {@code Accept} can be read (RFC 9110, section 12.5.1). */
    static boolean isReadable(String accept) {
        return RANGES.matcher(accept).matches();
    }

    private boolean isHidden(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.equals(TYPE) || small.equals(ACCEPT) && !isAccepting();
    }

    private boolean isAccepting() {
        return Collections.list(super.getHeaders(ACCEPT)).stream().allMatch(AskedOfApi::isReadable);
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isHidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isHidden(name))
                .toList());
    }
}
