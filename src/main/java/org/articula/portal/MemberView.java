package org.articula.portal;

import java.time.LocalDate;
import org.articula.member.Member;
import org.articula.network.Network;

/**
 * Who looks at the page.
 *
 * @param member an active member of the network
 * @param today where the network is
 * @param path address of the page within the product
 */
public record MemberView(Network network, Member member, LocalDate today, String path) {

    /** Address of something behind the same link. */
    public String path(String rest) {
        return path + "/" + rest;
    }
}
