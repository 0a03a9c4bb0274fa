package org.articula.process;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.articula.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({Scenario.class, NetworkFixture.class, FormDesk.class, Traces.class, MeetingForms.class, Mailbox.class})
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
