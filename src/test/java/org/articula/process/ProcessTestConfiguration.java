package org.articula.process;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.articula.TestClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** With every {@link TestComponent} of the packages that know the engine or serve pages. */
@ComponentScan(
        basePackages = {"org.articula.process", "org.articula.availability", "org.articula.limit"},
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
class ProcessTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    /** A real SMTP server on a free port. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    @Primary
    MailLine mailLine(GreenMail server) {
        return new MailLine(server.getSmtp().getPort());
    }
}
