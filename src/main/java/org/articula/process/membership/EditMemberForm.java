package org.articula.process.membership;

import org.articula.member.MemberContact;
import org.jspecify.annotations.Nullable;

/** A member's data as somebody corrected them; what is wrong with them is said all at once. */
record EditMemberForm(
        @Nullable String email, @Nullable String phone, @Nullable String workshop, @Nullable String mainProduct) {

    MemberContact toContact() {
        return new MemberContact(email, phone, workshop, mainProduct == null ? "" : mainProduct);
    }
}
