package org.articula.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A test against the real table, without a transaction around it: what it plans must be committed to be delivered. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Notices.class, NoticeClaims.class, NoticePreferences.class, LedgerTest.Support.class})
@interface LedgerTest {

    /** A test configuration, so that no other test's component scan finds this clock. */
    @TestConfiguration(proxyBeanMethods = false)
    class Support {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
