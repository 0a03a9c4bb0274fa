package org.articula.process.membership;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.articula.member.MemberLimits;
import org.articula.member.MembershipRequestKind;
import org.articula.member.NewMember;
import org.articula.member.NewMembershipRequest;
import org.articula.member.Sex;
import org.articula.shared.EmailAddress;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** A written request to join or to leave (RI.20); which fields count depends on its kind. */
record ChangeMembershipForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Indique si es un ingreso o un retiro.") MembershipRequestKind kind,
        @Nullable String memberId,
        @Nullable @Size(max = MemberLimits.NAME) String name,
        @Nullable @Size(max = MemberLimits.WORKSHOP) String workshop,
        @Nullable @Size(max = EmailAddress.LONGEST) String email,
        @Nullable @Size(max = MemberLimits.PHONE) String phone,
        @Nullable Sex sex,
        @Nullable @Min(MemberLimits.EARLIEST_BIRTH_YEAR) @Max(MemberLimits.LATEST_BIRTH_YEAR) Integer birthYear,
        @Nullable @Size(max = MemberLimits.MAIN_PRODUCT) String mainProduct,
        @Nullable Boolean namesake,
        @NotEmpty(message = "Suba la solicitud escrita.") @Size(max = 1, message = "Suba un solo archivo.") List<String> letter,
        @NotNull(message = "Escriba el motivo.") @Size(max = MemberLimits.REASON) String reason,
        @NotNull(message = "Indique la fecha de la solicitud.") LocalDate requestedOn) {

    /**
     * @param toldApart gives somebody who is said to be another person what tells them apart
     * @throws InvalidInputException when a field that this kind of request needs is missing
     */
    NewMembershipRequest toRequest(UnaryOperator<NewMember> toldApart) {
        String letterFileId = letter.get(0);
        if (kind == MembershipRequestKind.LEAVE) {
            if (memberId == null) {
                throw new InvalidInputException("memberId", "Elija quién se retira.");
            }
            return NewMembershipRequest.toLeave(networkId, memberId, letterFileId, reason, requestedOn);
        }
        return NewMembershipRequest.toJoin(
                networkId,
                Boolean.TRUE.equals(namesake) ? toldApart.apply(person()) : person(),
                letterFileId,
                reason,
                requestedOn);
    }

    private NewMember person() {
        FieldErrors missing = new FieldErrors();
        missing.addIf(name == null, "name", "Escriba el nombre.");
        missing.addIf(sex == null, "sex", "Elija una opción.");
        missing.addIf(birthYear == null, "birthYear", "Escriba el año de nacimiento.");
        missing.addIf(mainProduct == null, "mainProduct", "Escriba el producto principal.");
        missing.throwIfAny();
        return new NewMember(
                requireNonNull(name),
                workshop,
                email,
                phone,
                requireNonNull(sex),
                requireNonNull(birthYear),
                requireNonNull(mainProduct));
    }
}
