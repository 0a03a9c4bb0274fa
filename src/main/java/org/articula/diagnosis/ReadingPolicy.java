package org.articula.diagnosis;

/** Sales, costs and capital of an enterprise are for the articulators and for the member whose enterprise it is ({@code F2.2}). */
final class ReadingPolicy {

    private ReadingPolicy() {}

    static boolean mayRead(DiagnosisReader reader, String memberId) {
        if (reader instanceof DiagnosisReader.OfMember member) {
            return member.memberId().equals(memberId);
        }
        return reader instanceof DiagnosisReader.Articulator;
    }
}
