package org.articula.process.phone;

import org.articula.process.engine.ProcessVariable;

/** Whom to tell by telephone about one kind of thing: a meeting, a talk, a decision. */
public interface PhoneList {

    /** The variable by which a task says which one it is about. */
    ProcessVariable<String> occasion();

    /** Who is still to be told. @param occasionId the value of {@link #occasion} */
    PhoneSheet of(String occasionId);
}
