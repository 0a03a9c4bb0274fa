package org.articula.process.phone;

import java.time.Instant;
import java.util.Optional;
import org.articula.process.engine.ProcessVariable;

/** Whom to tell by telephone about one kind of thing: a meeting, a talk, a decision. */
public interface PhoneList {

    /** The variable by which a task says which one it is about. */
    ProcessVariable<String> occasion();

    /** Who is still to be told. @param occasionId the value of {@link #occasion} */
    PhoneSheet of(String occasionId);

    /** The calls that are still to be made about an occasion; nothing when there are none, or it is no occasion of this kind. */
    Optional<Pending> pending(String occasionId);

    /** Calls to make. @param until when they are of no use any more */
    record Pending(String networkId, String networkCode, Instant until) {}
}
