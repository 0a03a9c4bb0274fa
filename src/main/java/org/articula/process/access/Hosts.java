package org.articula.process.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The names under which the product answers: that of its base address and, to whoever calls from the machine itself, the machine's own.
 * A page of somebody else's whose name was pointed at this machine is refused, and so is a forged name.
 */
@Component
class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

    private final String own;

    Hosts(@Value("${articula.base-url:http://localhost:8080}") String baseUrl) {
        String host = host(baseUrl);
        if (host == null) {
            throw new IllegalStateException(
                    "articula.base-url debe ser una dirección completa, como https://articula.example.org, y es: "
                            + baseUrl);
        }
        own = host.toLowerCase(Locale.ROOT);
    }

    /** The port does not matter: a proxy has its own. */
    boolean include(HttpServletRequest request) {
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        return asked.equals(own) || LOOPBACK.contains(asked) && (LOOPBACK.contains(own) || isLocal(request));
    }

    private static boolean isLocal(HttpServletRequest request) {
        String address = request.getLocalAddr();
        return address.startsWith("127.") || LOOPBACK.contains("[" + address + "]");
    }

    private static @org.jspecify.annotations.Nullable String host(String baseUrl) {
        try {
            return URI.create(baseUrl).getHost();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
