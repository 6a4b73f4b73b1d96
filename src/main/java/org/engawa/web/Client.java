package org.engawa.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who asks: the address that a client cannot choose. */
public final class Client {
    private static final int NETWORK_BYTES = 8;
    private static final Pattern V4 = Pattern.compile("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private Client() {}

    /**
     * The name under which a client is counted: its address; of IPv6 the network, since a client has all addresses of one.
     *
     * @param forwarded the header of the proxy in front, or null when there is none; what stands last in it is from the proxy,
     *     what stands before it may be made up
     * @param remote the address that is connected
     */
    public static String of(@Nullable String forwarded, String remote) {
        return Optional.ofNullable(forwarded)
                .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
                .flatMap(Client::network)
                .or(() -> network(remote))
                .orElse(remote);
    }

    private static Optional<String> network(String address) {
        String bare = address.startsWith("[") && address.indexOf(']') > 0
                ? address.substring(1, address.indexOf(']'))
                : address;
        if (V4.matcher(bare).matches()) {
            return Optional.of(bare);
        }
        // With a colon in it, it is never looked up as a name.
        if (bare.indexOf(':') < 0 || !V6.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress parsed = InetAddress.getByName(bare);
            return Optional.of(
                    parsed instanceof Inet6Address
                            ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                            : parsed.getHostAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
