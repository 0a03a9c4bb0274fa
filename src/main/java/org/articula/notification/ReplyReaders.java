package org.articula.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.articula.notification.ReplyAddress.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Who reads the answers to a network's mails: whoever accompanies it, or else the address the installation names for it. */
@Component
class ReplyReaders {

    private final ObjectProvider<ReplyAddress> accounts;
    private final MailProperties properties;

    ReplyReaders(ObjectProvider<ReplyAddress> accounts, MailProperties properties) {
        this.accounts = accounts;
        this.properties = properties;
    }

    /** Null when nobody is known: answers then go to the sender's address. */
    @Nullable Person of(String networkId) {
        ReplyAddress known = networkId.equals(NoticePlan.NO_NETWORK) ? null : accounts.getIfAvailable();
        return (known == null ? Optional.<Person>empty() : known.of(networkId))
                .filter(person -> usable(person.email()))
                .orElseGet(this::fallback);
    }

    private @Nullable Person fallback() {
        return StringUtils.hasText(properties.replyTo())
                ? new Person(properties.fromName(), properties.replyTo())
                : null;
    }

    /** What is written in an account was checked by nobody. */
    private static boolean usable(String address) {
        try {
            new InternetAddress(address, true);
            return address.matches("\\p{ASCII}+@[A-Za-z0-9.-]+");
        } catch (AddressException notAnAddress) {
            return false;
        }
    }
}
