package org.articula.process.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The product's list, which a test can widen to every address for those who have signed in; see {@link BehindTheDoor}. */
@TestComponent
@Primary
class OpenableList extends AddressList {

    private volatile boolean open;

    void open() {
        open = true;
    }

    void shut() {
        open = false;
    }

    @Override
    boolean allows(HttpServletRequest request, Set<String> names) {
        return open && names.contains(PEOPLE) || super.allows(request, names);
    }

    @Override
    boolean knows(HttpServletRequest request) {
        return open || super.knows(request);
    }
}
