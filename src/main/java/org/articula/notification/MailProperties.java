package org.articula.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the product writes mail. The mail server itself is {@code spring.mail.*}.
 *
 * @param from address mails come from, and organizer of calendar invitations
 * @param fromName name beside that address
 * @param replyTo who reads answers when the network's articulator has no address; none leaves them to the sender's address
 * @param directory where mails are written as files when there is no mail server; a plain path, for Spring would look for a {@code Path}
 *     in the class path first
 * @param deliveryBudget how long one run may keep sending before it asks to be called again; well under the engine's job lock
 */
@Validated
@ConfigurationProperties("articula.mail")
public record MailProperties(
        @NotBlank @Email @DefaultValue("articula@localhost") String from,
        @NotBlank @DefaultValue("Articula") String fromName,
        @Nullable @Email String replyTo,
        @NotBlank @DefaultValue("./data/mail") String directory,
        @DurationMin(seconds = 1) @DefaultValue("2m") Duration deliveryBudget) {}
