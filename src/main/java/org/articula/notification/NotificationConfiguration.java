package org.articula.notification;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotificationConfiguration {

    /** A blank {@code spring.mail.host}, as an unset variable of a container leaves it, means no mail server. */
    @Bean
    MailTransport mailTransport(
            ObjectProvider<JavaMailSender> senders,
            @Value("${spring.mail.host:}") String host,
            MailProperties properties,
            Clock clock) {
        JavaMailSender sender = StringUtils.hasText(host) ? senders.getIfAvailable() : null;
        return sender == null
                ? new MailFolder(Path.of(properties.directory()), clock)
                : new SmtpTransport(sender, host);
    }
}
