package org.articula.process.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of the product and who may call each, as {@code access/addresses.txt} lists them. Whatever is not there is refused. */
@Component
class AddressList {

    /** Everybody, signed in or not. */
    static final String ANYONE = "anyone";

    /** Everybody, on the way to signing in: the engine may look up who they are. */
    static final String SIGN_IN = "sign-in";

    /** Everybody who has signed in, whatever their groups. */
    static final String PEOPLE = "people";

    /** Whom a list can name. */
    static final Set<String> WORDS = Set.of(
            ANYONE, SIGN_IN, PEOPLE, Groups.ARTICULATORS, Groups.SUPERVISORS, Groups.MANAGERS, Groups.ADMINISTRATORS);

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "OPTIONS");

    private final List<Address> addresses;

    AddressList() {
        this(read());
    }

    AddressList(Stream<String> lines) {
        addresses = parsed(lines);
    }

    List<Address> all() {
        return addresses;
    }

    boolean allows(HttpServletRequest request, Set<String> names) {
        PathContainer path = pathOf(request);
        return addresses.stream()
                .anyMatch(address -> address.isOpenTo(names) && address.isMeantBy(request.getMethod(), path));
    }

    /** Whether there is anything at this address, for somebody and with some method. */
    boolean knows(HttpServletRequest request) {
        PathContainer path = pathOf(request);
        return addresses.stream().anyMatch(address -> address.path().matches(path));
    }

    /** As it was sent: the firewall has refused all that could be read in two ways. */
    private static PathContainer pathOf(HttpServletRequest request) {
        return PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static Stream<String> read() {
        try {
            return new ClassPathResource("access/addresses.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Address> parsed(Stream<String> lines) {
        List<Address> addresses = new ArrayList<>();
        String prefix = "";
        for (String line : lines.map(String::strip).toList()) {
            if (line.startsWith("[")) {
                prefix = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                addresses.addAll(parsed(line, prefix));
            }
        }
        return List.copyOf(addresses);
    }

    /** A line for several methods is as many addresses. */
    private static List<Address> parsed(String line, String prefix) {
        String[] columns = line.split(" {2,}");
        if (columns.length != 4) {
            throw new IllegalStateException("Methods, address, who and what for are expected: " + line);
        }
        Set<String> who = Set.of(columns[2].split(", "));
        List<String> methods = List.of(columns[0].split(", "));
        if (!WORDS.containsAll(who) || !METHODS.containsAll(methods)) {
            throw new IllegalStateException("Unknown method or group: " + line);
        }
        var path = PathPatternParser.defaultInstance.parse(prefix + columns[1]);
        return methods.stream()
                .map(method -> new Address(method, path, who, columns[3]))
                .toList();
    }
}
