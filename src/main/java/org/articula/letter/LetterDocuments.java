package org.articula.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.document.Pdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.MembershipRequest;
import org.articula.member.MembershipRequests;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of commitment to print and sign by hand ({@code RI.1}), as PDF, one to a page. */
@Service
@Transactional(readOnly = true)
public class LetterDocuments {

    /** Who is to sign. @param identityNumber a line to fill in when it is not known */
    record Signer(String name, @Nullable String identityNumber) {}

    private final MemberLetters letters;
    private final MembershipRequests requests;
    private final Members members;
    private final Networks networks;
    private final Pdf pdf;

    LetterDocuments(MemberLetters letters, MembershipRequests requests, Members members, Networks networks, Pdf pdf) {
        this.letters = letters;
        this.requests = requests;
        this.members = members;
        this.networks = networks;
        this.pdf = pdf;
    }

    /** Those of everybody who has not signed. @throws java.util.NoSuchElementException if there is no such network */
    public byte[] unsigned(String networkId) {
        return print(
                networks.byId(networkId),
                letters.unsigned(networkId).stream().map(Member::name).toList());
    }

    /** @throws java.util.NoSuchElementException if there is no such member */
    public byte[] ofMember(String memberId) {
        Member member = members.byId(memberId);
        return print(networks.byId(member.networkId()), List.of(member.name()));
    }

    /** The letter of somebody who asked to come in. @throws java.util.NoSuchElementException if there is no such request to join */
    public byte[] ofRequest(String requestId) {
        MembershipRequest request = requests.byId(requestId);
        return print(
                networks.byId(request.networkId()),
                List.of(Objects.requireNonNull(request.person(), "Somebody asks to come in")
                        .name()));
    }

    private byte[] print(Network network, List<String> names) {
        return pdf.render(
                "commitment-letter",
                Map.of(
                        "network",
                        network,
                        "people",
                        names.stream().map(name -> new Signer(name, null)).toList()));
    }
}
