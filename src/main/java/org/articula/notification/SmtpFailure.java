package org.articula.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.articula.notification.DeliveryException.Reach;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;

/** Tells apart what a mail server's refusal means for one address, for one message, or for everything. */
final class SmtpFailure {

    /** Replies that ask for a login, wherever they come: a fault of the installation, not of an address. */
    private static final Set<Integer> LOGIN_WANTED = Set.of(530, 534, 535, 538);

    private static final int SHUTTING_DOWN = 421;

    private SmtpFailure() {}

    static DeliveryException classify(Exception failure) {
        List<Throwable> chain = chain(failure);
        Reach reach = chain.stream()
                .map(SmtpFailure::reach)
                .flatMap(Optional::stream)
                // Whatever carries no server's verdict is a connection that failed or broke.
                .findFirst()
                .orElse(Reach.SERVER);
        String reply =
                LineText.oneLine(String.valueOf(chain.get(chain.size() - 1).getMessage()));
        return new DeliveryException(reach, explain(reach, reply), failure);
    }

    /** The failure and its causes, the most telling last; Jakarta Mail reports the address's reply as a cause. */
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable next = failure; next != null && !chain.contains(next); next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }

    private static Optional<Reach> reach(Throwable failure) {
        if (failure instanceof AuthenticationFailedException
                || failure instanceof MailAuthenticationException
                || failure instanceof SMTPSenderFailedException) {
            return Optional.of(Reach.SERVER);
        }
        if (failure instanceof SMTPAddressFailedException address) {
            return Optional.of(
                    serverWide(address.getReturnCode())
                            ? Reach.SERVER
                            : address.getReturnCode() >= 500 ? Reach.ADDRESS : Reach.MESSAGE);
        }
        if (failure instanceof SMTPSendFailedException refusal) {
            boolean senderRefused = String.valueOf(refusal.getCommand())
                    .toUpperCase(Locale.ROOT)
                    .startsWith("MAIL");
            return Optional.of(senderRefused || serverWide(refusal.getReturnCode()) ? Reach.SERVER : Reach.MESSAGE);
        }
        if (failure instanceof SendFailedException invalid && invalid.getNextException() == null) {
            boolean badAddress = invalid.getInvalidAddresses() != null && invalid.getInvalidAddresses().length > 0;
            return Optional.of(badAddress ? Reach.ADDRESS : Reach.MESSAGE);
        }
        return Optional.empty();
    }

    /** Below 400 there was no reply at all: the server hung up. */
    private static boolean serverWide(int replyCode) {
        return replyCode < 400 || replyCode == SHUTTING_DOWN || LOGIN_WANTED.contains(replyCode);
    }

    private static String explain(Reach reach, String reply) {
        return switch (reach) {
            case ADDRESS -> "El servidor de correo rechazó la dirección: " + reply;
            case MESSAGE -> "El servidor de correo no aceptó el mensaje esta vez: " + reply;
            case SERVER -> "El servidor de correo no está disponible: " + reply;
        };
    }
}
