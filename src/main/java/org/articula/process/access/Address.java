package org.articula.process.access;

import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One line of the list: an address and who may call it.
 *
 * @param who groups, or one of the words of {@link AddressList}
 * @param purpose what it is needed for, to be read by people
 */
record Address(String method, PathPattern path, Set<String> who, String purpose) {

    /** Whoever may read an address may also ask for its headers alone. */
    boolean isMeantBy(String method, PathContainer path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return this.method.equals(asked) && this.path.matches(path);
    }

    boolean isOpenTo(Set<String> names) {
        return who.stream().anyMatch(names::contains);
    }
}
