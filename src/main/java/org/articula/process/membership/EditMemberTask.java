package org.articula.process.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.articula.member.Member;
import org.articula.member.MemberContact;
import org.articula.member.MemberCorrections;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Corregir los datos» (F2.3.a1). */
@Component
class EditMemberTask implements TaskForm<EditMemberTask.Shown, MemberContact> {

    /** @param contact with the telephone as people read it */
    record Shown(String memberName, String networkName, String phoneHint, @JsonUnwrapped MemberContact contact) {}

    private final MemberCorrections corrections;
    private final Members members;
    private final Networks networks;

    EditMemberTask(MemberCorrections corrections, Members members, Networks networks) {
        this.corrections = corrections;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Member member = members.byId(task.get(MembershipVariables.MEMBER_ID));
        Network network = networks.byId(member.networkId());
        return new Shown(
                member.name(),
                network.name(),
                PhoneNumber.hint(network.country()),
                new MemberContact(
                        member.email(),
                        member.phone() == null ? null : PhoneNumber.readable(member.phone()),
                        member.workshop(),
                        member.mainProduct(),
                        member.availableTimes()));
    }

    @Override
    public Facts complete(UserTask task, MemberContact contact) {
        corrections.correct(task.get(MembershipVariables.MEMBER_ID), contact, task.userId());
        return Facts.none();
    }
}
