package org.articula.process.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.member.MemberLimits;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.process.form.YesNo;
import org.articula.producer.Interest;
import org.articula.producer.NewProducer;
import org.articula.producer.ProducerLimits;
import org.articula.promotion.HeldTalk;
import org.articula.promotion.PromotionLimits;
import org.articula.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Who came to a talk and what they think. A part that the form hid arrives as nothing. */
record HoldTalkForm(
        @NotNull(message = "Indique si se dio la charla.") YesNo held,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = PromotionLimits.TEXT) String note,
        @Size(max = 1, message = "Suba una sola hoja de cálculo.") List<String> sheet,
        @Nullable Boolean hiddenRows,
        @Valid List<Person> people,
        @Valid List<HeldTalk.Known> known) {

    HoldTalkForm {
        sheet = sheet == null ? List.of() : sheet;
        people = people == null ? List.of() : people;
        known = known == null ? List.of() : known;
    }

    record Person(
            @NotNull(message = "Escriba el nombre.") @Size(max = MemberLimits.NAME) String name,
            @NotNull(message = "Elija el sexo.") Sex sex,
            @NotNull(message = "Escriba el año de nacimiento.") @Min(MemberLimits.EARLIEST_BIRTH_YEAR) @Max(MemberLimits.LATEST_BIRTH_YEAR) Integer birthYear,
            @NotNull(message = "Escriba qué produce.") @Size(max = MemberLimits.MAIN_PRODUCT) String mainProduct,
            @Nullable @Size(max = MemberLimits.PHONE) String phone,
            @Nullable @Size(max = ProducerLimits.IDENTITY_NUMBER) String identityNumber,
            @Nullable @Size(max = EmailAddress.LONGEST) String email,
            @Nullable @Size(max = ProducerLimits.COMMUNITY) String community,
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

    HeldTalk toHeld(List<NewProducer> fromSheet) {
        return new HeldTalk(
                held.isYes(),
                heldOn,
                note,
                fromSheet,
                people.stream().map(Person::toProducer).toList(),
                known);
    }
}
