package org.articula.process.membership;

import java.util.List;
import org.articula.letter.MemberLetters;
import org.articula.letter.SignedLetter;
import org.articula.member.MembershipRequest;
import org.articula.member.MembershipRequests;
import org.articula.network.Networks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Actualizar la lista de integrantes» (RI.20): who comes in brings the letter signed before (RI.1). */
@Component
class ApplyMembershipChangeDelegate implements JavaDelegate {

    private final MembershipRequests requests;
    private final MemberLetters letters;
    private final Networks networks;

    ApplyMembershipChangeDelegate(MembershipRequests requests, MemberLetters letters, Networks networks) {
        this.requests = requests;
        this.letters = letters;
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String requestId = MembershipVariables.REQUEST_ID.in(execution);
        requests.apply(requestId);
        MembershipRequest applied = requests.byId(requestId);
        // Whoever was accepted by an earlier version comes in without a letter, and is listed as such
        if (applied.memberId() != null && applied.committedOn() != null) {
            letters.takeOver(
                    List.of(new SignedLetter(applied.memberId(), applied.committedOn(), applied.commitmentFileId())),
                    networks.byId(applied.networkId()).articulatorId());
        }
    }
}
