package org.articula.process.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.articula.notification.ReplyAddress;
import org.articula.process.access.Groups;
import org.articula.process.access.WebRequest;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The people who can accompany a network. Nobody but an administrator may read other people's accounts, yet whoever registers a
 * network chooses among all articulators: so these names, and nothing else, are read without that check.
 */
@Component
public class Articulators {

    private final IdentityService identity;

    // The engine asks for its forms, and through them for this, while it is being built
    Articulators(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** All of them by first name, to choose from. */
    public List<Option> options() {
        return unchecked(() ->
                identity
                        .createUserQuery()
                        .memberOfGroup(Groups.ARTICULATORS)
                        .orderByUserFirstName()
                        .asc()
                        .list()
                        .stream()
                        .map(user -> new Option(fullName(user), user.getId()))
                        .toList());
    }

    /** @throws InvalidInputException path {@code articulatorId}: the user is none of them */
    public void require(String articulatorId) {
        if (!include(articulatorId)) {
            throw new InvalidInputException("articulatorId", "Elija a un articulador de la lista.");
        }
    }

    /** Whether the user is one of them. */
    public boolean include(String userId) {
        return unchecked(() -> identity.createUserQuery()
                        .memberOfGroup(Groups.ARTICULATORS)
                        .userId(userId)
                        .count()
                > 0);
    }

    /** Name and e-mail address of a user; nothing when there is no such user, or no address of theirs. */
    public Optional<ReplyAddress.Person> person(String userId) {
        return unchecked(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .filter(user -> StringUtils.hasText(user.getEmail()))
                .map(user ->
                        new ReplyAddress.Person(fullName(user), user.getEmail().strip())));
    }

    private <T> T unchecked(Supplier<T> query) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return WebRequest.withoutPerson(query);
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }

    private static String fullName(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
