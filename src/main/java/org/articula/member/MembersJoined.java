package org.articula.member;

import java.util.List;

/** People came into a network. Published in the transaction that enrolled them. */
public record MembersJoined(String networkId, List<Member> members) {

    public MembersJoined {
        members = List.copyOf(members);
    }
}
