package org.articula.process.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the articulator has told by telephone. */
record NotifyByPhoneForm(@Valid List<Person> people) {

    NotifyByPhoneForm {
        people = people == null ? List.of() : people;
    }

    record Person(@NotNull(message = "La fila no dice de quién es.") String noticeId, @Nullable Boolean told) {}

    List<String> toldNoticeIds() {
        return people.stream()
                .filter(person -> Boolean.TRUE.equals(person.told()))
                .map(Person::noticeId)
                .toList();
    }
}
