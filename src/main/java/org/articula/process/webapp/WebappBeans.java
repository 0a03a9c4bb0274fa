package org.articula.process.webapp;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The bridge to Spring for the resources that the webapps make themselves. */
@Component
class WebappBeans {

    private static volatile @Nullable BeanFactory beans;

    WebappBeans(BeanFactory factory) {
        beans = factory;
    }

    static <T> T get(Class<T> type) {
        return Objects.requireNonNull(beans, "the application has not started").getBean(type);
    }
}
