package org.articula.diagnosis;

/** Who wants to read what a member told. Whoever is neither an articulator nor a member reads nothing. */
public sealed interface DiagnosisReader {

    /** Somebody of the articulators, who asks and keeps what was told. */
    record Articulator(String userId) implements DiagnosisReader {}

    /** A member of the network, known by a signed link. */
    record OfMember(String memberId) implements DiagnosisReader {}

    /** Somebody else of the house: the supporting unit, managers, administrators. */
    record Other(String userId) implements DiagnosisReader {}
}
