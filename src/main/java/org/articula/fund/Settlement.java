package org.articula.fund;

import java.time.LocalDate;

/**
 * What somebody got of the fund when they left or the network shared it out.
 *
 * @param contributed what they had paid in
 * @param share their part of what was left of the members' own money
 * @param fines open fines kept of it
 * @param paid what they got
 * @param reason how it was worked out, Spanish
 */
public record Settlement(
        String entryId,
        String networkId,
        String memberId,
        long contributed,
        long share,
        long fines,
        long paid,
        String reason,
        LocalDate settledOn) {}
