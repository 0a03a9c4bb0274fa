package org.articula.meeting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.articula.TestClock;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The modules about meetings and those they stand on, on real tables and without the engine. Each test is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@Import(MeetingTest.Modules.class)
public @interface MeetingTest {

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {
                "org.articula.network",
                "org.articula.member",
                "org.articula.logbook",
                "org.articula.rules",
                "org.articula.link",
                "org.articula.notification",
                "org.articula.document",
                "org.articula.meeting",
                "org.articula.minutes",
                "org.articula.invitation"
            },
            excludeFilters = {
                @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
                @Filter(type = FilterType.REGEX, pattern = ".*Test(Support)?(\\$.*)?")
            })
    class Modules {

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        MeetingFixture fixture() {
            return new MeetingFixture();
        }
    }
}
