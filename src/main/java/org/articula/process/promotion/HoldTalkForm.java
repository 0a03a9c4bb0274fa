package org.articula.process.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.producer.Interest;
import org.articula.producer.NewProducer;
import org.articula.promotion.HeldTalk;
import org.articula.promotion.Reaction;
import org.jspecify.annotations.Nullable;

/** Who came to a talk and what they think. A part that the form hid arrives as nothing. */
record HoldTalkForm(
        @NotNull(message = "Indique si se dio la charla.") Answer held,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String note,
        @Nullable @Size(max = 1, message = "Suba una sola hoja de cálculo.") List<String> sheet,
        @Nullable Boolean hiddenRows,
        @Nullable @Valid List<Person> people,
        @Nullable @Valid List<Known> known) {

    HoldTalkForm {
        sheet = sheet == null ? List.of() : sheet;
        people = people == null ? List.of() : people;
        known = known == null ? List.of() : known;
    }

    enum Answer {
        YES,
        NO
    }

    record Person(
            @NotNull(message = "Escriba el nombre.") String name,
            @NotNull(message = "Elija el sexo.") Sex sex,
            @NotNull(message = "Escriba el año de nacimiento.") Integer birthYear,
            @NotNull(message = "Escriba qué produce.") String mainProduct,
            @Nullable String phone,
            @Nullable String identityNumber,
            @Nullable String email,
            @Nullable String community,
            @Nullable Boolean namesake,
            @NotNull(message = "Indique qué piensa de la idea.") Interest interest) {

        NewProducer toProducer() {
            return new NewProducer(
                    new NewMember(name, null, email, phone, sex, birthYear, mainProduct),
                    identityNumber,
                    community,
                    interest,
                    Boolean.TRUE.equals(namesake));
        }
    }

    record Known(
            @NotNull(message = "La fila no dice de quién es.") String producerId,
            @NotNull(message = "Indique si vino.") Reaction reaction,
            @Nullable @Size(max = 500, message = "Use como máximo 500 caracteres.") String withdrawalNote) {}

    List<NewProducer> typed() {
        return people.stream().map(Person::toProducer).toList();
    }

    HeldTalk toHeld(List<NewProducer> newcomers) {
        Map<String, Reaction> reactions = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (Known row : known) {
            reactions.put(row.producerId(), row.reaction());
            if (row.withdrawalNote() != null) {
                notes.put(row.producerId(), row.withdrawalNote());
            }
        }
        return new HeldTalk(held == Answer.YES, heldOn, note, reactions, notes, newcomers);
    }
}
