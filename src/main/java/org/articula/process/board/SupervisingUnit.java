package org.articula.process.board;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.articula.notification.Recipient;
import org.articula.process.access.Groups;
import org.articula.shared.EmailAddress;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The people of the supervising unit whom mail can reach. */
@Component
class SupervisingUnit {

    private final IdentityService identity;

    SupervisingUnit(IdentityService identity) {
        this.identity = identity;
    }

    /** Those with an e-mail address in their account; the others look at the board. */
    List<Recipient> readers() {
        return identity.createUserQuery().memberOfGroup(Groups.SUPERVISORS).orderByUserId().asc().list().stream()
                .filter(user -> StringUtils.hasText(user.getEmail())
                        && EmailAddress.valid(user.getEmail().strip()))
                .map(SupervisingUnit::recipient)
                .toList();
    }

    /** The ledger's column is made for ids of ours, which are shorter than those of accounts may be. */
    private static Recipient recipient(User user) {
        String id = UUID.nameUUIDFromBytes(user.getId().getBytes(StandardCharsets.UTF_8))
                .toString();
        String name =
                StringUtils.hasText(user.getFirstName()) ? user.getFirstName().strip() : user.getId();
        return new Recipient(id, name, user.getEmail().strip(), null);
    }
}
