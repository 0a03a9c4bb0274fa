package org.articula.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it tells people apart. */
final class ClientAddress {

    private static final int SITE_BYTES = 8;

    private ClientAddress() {}

    /**
     * The address of the connection; that of a proxy's client only where the server is told to believe the proxy
     * ({@code server.forward-headers-strategy}). Of IPv6 the network only: whoever has one has all its addresses.
     */
    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            // Written in digits, so that nothing is looked up
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SITE_BYTES))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
