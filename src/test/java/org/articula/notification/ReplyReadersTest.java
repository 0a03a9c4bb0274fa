package org.articula.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.articula.notification.ReplyAddress.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ReplyReadersTest {

    @Test
    void theArticulatorReadsAnswers() {
        Person maria = new Person("María", "maria@example.org");

        assertThat(readers(Optional.of(maria), "oficina@example.org").of("red")).isEqualTo(maria);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria",
                "maria@",
                "maria@example.org, otra@example.org",
                "mar\u00EDa@example.org",
                "m@ex\r\nBcc: x"
            })
    void anAddressThatCannotBeIsPassedOver(String address) {
        assertThat(readers(Optional.of(new Person("María", address)), "oficina@example.org")
                        .of("red"))
                .isEqualTo(new Person("Articula", "oficina@example.org"));
    }

    @Test
    void withoutAnybodyAnswersGoToTheSender() {
        assertThat(readers(Optional.empty(), null).of("red")).isNull();
        assertThat(readers(Optional.empty(), " ").of("red")).isNull();
    }

    private static ReplyReaders readers(Optional<Person> articulator, @Nullable String replyTo) {
        ReplyAddress accounts = networkId -> articulator;
        return new ReplyReaders(
                new StaticListableBeanFactory(Map.of("accounts", accounts)).getBeanProvider(ReplyAddress.class),
                new MailProperties("red@example.org", "Articula", replyTo, "unused", Duration.ofMinutes(2)));
    }
}
