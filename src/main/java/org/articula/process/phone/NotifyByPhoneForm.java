package org.articula.process.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.PhonedAnswer;
import org.articula.meeting.MeetingLimits;
import org.jspecify.annotations.Nullable;

/** Whom the articulator has told by telephone, and what they answered. */
record NotifyByPhoneForm(@Valid List<Person> people) {

    NotifyByPhoneForm {
        people = people == null ? List.of() : people;
    }

    /** @param told whoever answered was told, also without this */
    record Person(
            @NotNull(message = "La fila no dice de quién es.") String noticeId,
            @Nullable AnswerChoice answer,
            @Nullable @Size(max = MeetingLimits.REPRESENTATIVE_NAME) String representativeName,
            @Nullable Boolean told) {}

    List<String> toldNoticeIds() {
        return people.stream()
                .filter(person -> person.answer() != null || Boolean.TRUE.equals(person.told()))
                .map(Person::noticeId)
                .toList();
    }

    List<PhonedAnswer> answers() {
        return people.stream()
                .map(person -> new PhonedAnswer(person.noticeId(), person.answer(), person.representativeName()))
                .toList();
    }
}
