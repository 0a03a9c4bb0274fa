package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.articula.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NotificationConfigurationTest {

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(MailSenderAutoConfiguration.class, ValidationAutoConfiguration.class))
            .withUserConfiguration(NotificationConfiguration.class, MailTransportInfo.class)
            .withBean(Clock.class, () -> new TestClock(Samples.START));

    @Test
    void withoutAServerMailsGoToFiles() {
        context.run(started -> {
            assertThat(started.getBean(MailTransportInfo.class).smtpConfigured())
                    .isFalse();
            assertThat(started.getBean(MailProperties.class))
                    .isEqualTo(new MailProperties(
                            "articula@localhost", "Articula", null, "./data/mail", Duration.ofMinutes(2)));
        });
    }

    @Test
    void aBlankServerIsNone() {
        context.withPropertyValues("spring.mail.host=").run(started -> assertThat(
                        started.getBean(MailTransportInfo.class).smtpConfigured())
                .isFalse());
    }

    @Test
    void withAServerMailsGoThere() {
        context.withPropertyValues("spring.mail.host=smtp.example.org").run(started -> {
            assertThat(started.getBean(MailTransportInfo.class).smtpConfigured())
                    .isTrue();
            assertThat(started.getBean(MailTransportInfo.class).describe())
                    .isEqualTo("Los correos salen por el servidor «smtp.example.org».");
        });
    }

    @Test
    void refusesToStartWithASenderThatIsNoAddress() {
        context.withPropertyValues("articula.mail.from=red")
                .run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("articula.mail.from-name= ")
                .run(started -> assertThat(started).hasFailed());
        context.withPropertyValues("articula.mail.delivery-budget=0s")
                .run(started -> assertThat(started).hasFailed());
    }
}
