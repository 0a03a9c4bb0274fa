package org.articula.process.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.promotion.PromotionLimits;
import org.jspecify.annotations.Nullable;

/** How producers were called to a talk. */
record InviteProducersForm(
        @NotNull(message = "Escriba por qué medios convocó.") @Size(max = PromotionLimits.TEXT) String announcement,
        @Nullable Boolean byMail,
        @Nullable @Valid List<Person> women,
        @Nullable @Valid List<Person> others) {

    record Person(@NotNull(message = "La fila no dice de quién es.") String producerId, @Nullable Boolean invited) {}

    Set<String> personally() {
        return Stream.of(women, others)
                .filter(list -> list != null)
                .flatMap(List::stream)
                .filter(person -> Boolean.TRUE.equals(person.invited()))
                .map(Person::producerId)
                .collect(Collectors.toSet());
    }
}
