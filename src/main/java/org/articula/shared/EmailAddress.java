package org.articula.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether mail can be sent to an address, and when two addresses are the same. */
public final class EmailAddress {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern EMAIL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private EmailAddress() {}

    /** Whether mail can be sent to it; nobody asks the server whether somebody reads it there. */
    public static boolean valid(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && EMAIL.matcher(address).matches();
    }

    /** Two addresses with the same key reach the same mailbox. */
    public static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
