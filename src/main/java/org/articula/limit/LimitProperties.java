package org.articula.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What is taken from outside; every figure can be set. */
@ConfigurationProperties("articula.limits")
record LimitProperties(@DefaultValue Bodies bodies, @DefaultValue SignIn signIn, @DefaultValue Links links) {

    /**
     * The largest body of a request.
     *
     * @param page sent by a page or to the sign-in
     * @param form sent by a form or to the webapps' REST interface; files have a limit of their own
     */
    record Bodies(@DefaultValue("16KB") DataSize page, @DefaultValue("2MB") DataSize form) {}

    /**
     * How wrong passwords are slowed down.
     *
     * @param freeAttempts wrong passwords for one account without a pause
     * @param freeFromAddress wrong passwords from one address, whatever the account, without a pause
     * @param firstPause after the first wrong password beyond these; each further one doubles it
     * @param longestPause where doubling ends: nobody is kept out for longer
     * @param forgetAfter without a wrong password for so long, all is forgotten
     * @param rememberAddress how long an address from which somebody signed in is known as theirs
     */
    record SignIn(
            @DefaultValue("5") int freeAttempts,
            @DefaultValue("50") int freeFromAddress,
            @DefaultValue("5s") Duration firstPause,
            @DefaultValue("5m") Duration longestPause,
            @DefaultValue("30m") Duration forgetAfter,
            @DefaultValue("30d") Duration rememberAddress) {

        SignIn {
            if (freeAttempts < 1
                    || freeFromAddress < freeAttempts
                    || firstPause.isNegative()
                    || firstPause.isZero()
                    || longestPause.compareTo(firstPause) < 0
                    || forgetAfter.compareTo(longestPause) <= 0) {
                throw new IllegalArgumentException(
                        "articula.limits.sign-in: free-attempts must be at least 1 and no more"
                                + " than free-from-address, first-pause must be no longer than longest-pause, and forget-after"
                                + " longer than longest-pause");
            }
        }
    }

    /**
     * Requests to the pages behind signed links, within a minute.
     *
     * @param perLink of one link
     * @param perAddress from one address: many members share the one of their telephone company
     */
    record Links(@DefaultValue("30") int perLink, @DefaultValue("600") int perAddress) {}
}
