package org.articula.process.webapp;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The bridge to Spring for the resources that the webapps make themselves. */
@Component
class WebappBeans {

    private static volatile @Nullable ListableBeanFactory beans;

    WebappBeans(ListableBeanFactory factory) {
        beans = factory;
    }

    static <T> T get(Class<T> type) {
        return factory().getBean(type);
    }

    static <T> Stream<T> all(Class<T> type) {
        return factory().getBeanProvider(type).stream();
    }

    private static ListableBeanFactory factory() {
        return Objects.requireNonNull(beans, "the application has not started");
    }
}
