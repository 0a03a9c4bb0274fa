package org.articula.process.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.notification.ReplyAddress;
import org.articula.process.access.Groups;
import org.articula.process.access.OwnQuestion;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
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
    private final OwnQuestion own;

    // The engine asks for its forms, and through them for this, while it is being built
    Articulators(@Lazy IdentityService identity, OwnQuestion own) {
        this.identity = identity;
        this.own = own;
    }

    /** All of them by first name, to choose from. */
    public List<Option> options() {
        return own.ask(() ->
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
        return own.ask(() -> identity.createUserQuery()
                        .memberOfGroup(Groups.ARTICULATORS)
                        .userId(userId)
                        .count()
                > 0);
    }

    /** The name people read instead of a user's id; the id itself when there is no such user. */
    public String nameOf(String userId) {
        return own.ask(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .map(Articulators::fullName)
                .orElse(userId));
    }

    /** Name and e-mail address of a user; nothing when there is no such user, or no address of theirs. */
    public Optional<ReplyAddress.Person> person(String userId) {
        return own.ask(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(userId).singleResult())
                .filter(user -> StringUtils.hasText(user.getEmail()))
                .map(user ->
                        new ReplyAddress.Person(fullName(user), user.getEmail().strip())));
    }

    /** User ids to the names people read, in one query; whoever has no account any more is left out. */
    public Map<String, String> names(Collection<String> userIds) {
        String[] ids = userIds.stream().distinct().toArray(String[]::new);
        return ids.length == 0
                ? Map.of()
                : own.ask(() -> identity.createUserQuery().userIdIn(ids).list().stream()
                        .collect(Collectors.toMap(User::getId, Articulators::fullName)));
    }

    private static String fullName(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
