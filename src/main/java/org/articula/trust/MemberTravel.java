package org.articula.trust;

import org.articula.shared.Money;

/**
 * What going to a meeting and back takes a member.
 *
 * @param minutes there and back
 * @param cost fares or fuel, there and back
 */
public record MemberTravel(String memberId, int minutes, Money cost) {}
