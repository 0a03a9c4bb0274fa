package org.articula.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The only clock of the product; tests put their own in its place. */
    @Bean
    @ConditionalOnMissingBean
    ProductClock clock() {
        return new ProductClock();
    }
}
