package org.articula.shared;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether mail can be sent to an address, how it is sent, and when two addresses are the same. Domains may have any letters. */
public final class EmailAddress {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:" + LABEL + "\\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{0,57}[A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    /** Longest address that mail servers take, in characters. */
    public static final int LONGEST = 254;

    private static final int LONGEST_NAME = 64;

    private EmailAddress() {}

    /** Whether mail can be sent to it; nobody asks the server whether somebody reads it there. */
    public static boolean valid(String address) {
        return sendable(address).isPresent();
    }

    /**
     * The address as servers understand it: a domain with other letters than those of ASCII in its ASCII form ({@code
     * maria@xn--muoz-hqa.ec}). Empty if mail cannot be sent to it.
     */
    public static Optional<String> sendable(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_NAME
                || !NAME.matcher(address.substring(0, at)).matches()) {
            return Optional.empty();
        }
        return domain(address.substring(at + 1))
                .map(domain -> address.substring(0, at + 1) + domain)
                .filter(sendable -> sendable.length() <= LONGEST && address.length() <= LONGEST);
    }

    /**
     * What is wrong with an address mail cannot be sent to, as a Spanish sentence without its full stop.
     *
     * @param example an address as it should look
     */
    public static String objection(String address, String example) {
        String shown = Wording.shorten(address, 40);
        String plain = Normalizer.normalize(address, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        int at = address.lastIndexOf('@');
        boolean accented = at > 0 && valid(plain.substring(0, plain.lastIndexOf('@')) + address.substring(at));
        return accented
                ? "«%s» tiene tildes o eñes antes de la @, y así no hay correos: revise cómo la escribe la persona"
                        .formatted(shown)
                : "«%s» no es un correo electrónico válido, como «%s»".formatted(shown, example);
    }

    /** The address as it is stored: the name before the {@code @} as it was typed, the domain in small letters. */
    public static String tidy(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** Two addresses with the same key reach the same mailbox. */
    public static String key(String address) {
        String stripped = address.strip();
        return sendable(stripped).orElse(stripped).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> domain(String written) {
        try {
            return Optional.of(
                            IDN.toASCII(Normalizer.normalize(written, Normalizer.Form.NFC), IDN.USE_STD3_ASCII_RULES))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
