package org.articula.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.mail.LineText;
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
        if (failure instanceof AuthenticationFailedException || failure instanceof MailAuthenticationException) {
            return Optional.of(Reach.SERVER);
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return Optional.of(verdict(sender.getReturnCode(), Reach.REFUSED));
        }
        if (failure instanceof SMTPAddressFailedException address) {
            return Optional.of(verdict(address.getReturnCode(), Reach.ADDRESS));
        }
        if (failure instanceof SMTPSendFailedException refusal) {
            return Optional.of(verdict(refusal.getReturnCode(), Reach.REFUSED));
        }
        if (failure instanceof SendFailedException invalid && invalid.getNextException() == null) {
            boolean badAddress = invalid.getInvalidAddresses() != null && invalid.getInvalidAddresses().length > 0;
            return Optional.of(badAddress ? Reach.ADDRESS : Reach.MESSAGE);
        }
        return Optional.empty();
    }

    /** A reply of 5xx stands, one of 4xx asks to come again (RFC 5321, 4.2.1), wherever in the conversation it came. */
    private static Reach verdict(int replyCode, Reach forGood) {
        if (serverWide(replyCode)) {
            return Reach.SERVER;
        }
        return replyCode >= 500 ? forGood : Reach.MESSAGE;
    }

    /** Below 400 there was no reply at all: the server hung up. */
    private static boolean serverWide(int replyCode) {
        return replyCode < 400 || replyCode == SHUTTING_DOWN || LOGIN_WANTED.contains(replyCode);
    }

    private static String explain(Reach reach, String reply) {
        return switch (reach) {
            case ADDRESS -> "El servidor de correo rechazó la dirección: " + reply;
            case REFUSED -> "El servidor de correo rechazó el mensaje: " + reply;
            case MESSAGE -> "El servidor de correo no aceptó el mensaje esta vez: " + reply;
            case SERVER -> "El servidor de correo no está disponible: " + reply;
        };
    }
}
