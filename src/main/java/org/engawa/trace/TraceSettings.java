package org.engawa.trace;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator says of traces.
 *
 * @param endpoint where the collector takes spans, by OTLP over HTTP as protobuf
 * @param share of requests that are told of, from 0 to 1
 * @param parent whether a request's own `traceparent` is believed
 */
record TraceSettings(URI endpoint, double share, boolean parent) {
    private static final String PREFIX = "engawa.traces.";
    private static final double USUAL_SHARE = 0.1;
    private static final Pattern SHARE = Pattern.compile("0|1|[01]?\\.[0-9]{1,9}");

    /**
     * Reads them.
     *
     * @return nothing when no collector is named
     * @throws IllegalStateException when one can't be what it is; its message names the key of the setting
     */
    static Optional<TraceSettings> of(Config config) {
        Optional<String> share = text(config, "share");
        if (share.filter(written -> !isShare(written)).isPresent()) {
            throw new IllegalStateException(
                    PREFIX + "share: `" + share.get() + "` is no number from 0 to 1, such as 0.1");
        }
        boolean parent = text(config, "parent").filter("true"::equals).isPresent();
        return text(config, "endpoint")
                .map(address -> new TraceSettings(
                        checked(address), share.map(Double::parseDouble).orElse(USUAL_SHARE), parent));
    }

    private static boolean isShare(String written) {
        return SHARE.matcher(written).matches() && Double.parseDouble(written) <= 1;
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** As OpenTelemetry has it: a bare address is that of the collector, of which traces take a path of their own. */
    private static URI checked(String text) {
        String refused = PREFIX + "endpoint: is no http or https address without name, password, query and fragment,"
                + " such as http://127.0.0.1:4318";
        try {
            URI uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            if (web && plain && uri.getHost() != null) {
                return uri.getRawPath().matches("/?") ? uri.resolve("/v1/traces") : uri;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(refused, e);
        }
        throw new IllegalStateException(refused);
    }
}
