package org.articula.process.access;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The door stands open during each test and is shut again. */
class OpenedDoor implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        list(test).open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        list(test).shut();
    }

    private static OpenableList list(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(OpenableList.class);
    }
}
