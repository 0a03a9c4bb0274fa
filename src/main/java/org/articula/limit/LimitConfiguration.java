package org.articula.limit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {

    /** The server reads the fields of a page's form itself. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> pageFormLimit(LimitProperties limits) {
        int most = Math.toIntExact(limits.bodies().page().toBytes());
        return factory -> factory.addConnectorCustomizers(connector -> connector.setMaxPostSize(most));
    }
}
