package org.articula.notification;

import java.util.Optional;

/** Finds the person who reads what people answer to a mail. Implemented where accounts are known. */
public interface ReplyAddress {

    /** A person with an address. */
    record Person(String name, String email) {}

    /** Who accompanies that network; nothing when there is no such person or no address of theirs. */
    Optional<Person> of(String networkId);
}
