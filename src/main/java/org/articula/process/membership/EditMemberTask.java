package org.articula.process.membership;

import java.util.HashMap;
import java.util.Map;
import org.articula.member.Member;
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
class EditMemberTask implements TaskForm<Map<String, Object>, EditMemberForm> {

    private final MemberCorrections corrections;
    private final Members members;
    private final Networks networks;

    EditMemberTask(MemberCorrections corrections, Members members, Networks networks) {
        this.corrections = corrections;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Member member = members.byId(task.get(MembershipVariables.MEMBER_ID));
        Map<String, Object> data = new HashMap<>();
        data.put("memberName", member.name());
        Network network = networks.byId(member.networkId());
        data.put("networkName", network.name());
        data.put("email", member.email());
        data.put("phone", member.phone() == null ? null : PhoneNumber.readable(member.phone()));
        data.put("phoneHint", PhoneNumber.hint(network.country()));
        data.put("workshop", member.workshop());
        data.put("mainProduct", member.mainProduct());
        return data;
    }

    @Override
    public Facts complete(UserTask task, EditMemberForm form) {
        corrections.correct(task.get(MembershipVariables.MEMBER_ID), form.toContact(), task.userId());
        return Facts.none();
    }
}
