package org.articula.process.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.articula.invitation.PhonedAnswer;
import org.articula.process.engine.ProcessVariable;
import org.articula.shared.InvalidInputException;

/** Whom to tell by telephone about one kind of thing: a meeting, a talk, a decision. */
public interface PhoneList {

    /** The variable by which a task says which one it is about. */
    ProcessVariable<String> occasion();

    /** Who is still to be told. @param occasionId the value of {@link #occasion} */
    PhoneSheet of(String occasionId);

    /** The calls that are still to be made about an occasion; nothing when there are none, or it is no occasion of this kind. */
    Optional<Pending> pending(String occasionId);

    /**
     * Keeps what people answered while they were told.
     *
     * @param people as the form has them, whoever was told nothing or answered nothing too
     * @param by user id of who took it down
     * @throws InvalidInputException with paths from {@code people[i]} on, or when nothing is asked about an occasion of this kind
     */
    default void answered(String occasionId, List<PhonedAnswer> people, String by) {
        if (people.stream().anyMatch(person -> person.answer() != null)) {
            throw new InvalidInputException("", "En este aviso no se pregunta si la persona vendrá.");
        }
    }

    /** Calls to make. @param until when they are of no use any more */
    record Pending(String networkId, String networkCode, Instant until) {}
}
