package org.articula.process.membership;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.articula.member.MembershipRequestKind;
import org.articula.member.NewMember;
import org.articula.member.NewMembershipRequest;
import org.articula.member.Sex;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** A written request to join or to leave (RI.20); which fields count depends on its kind. */
record ChangeMembershipForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Indique si es un ingreso o un retiro.") MembershipRequestKind kind,
        @Nullable String memberId,
        @Nullable String name,
        @Nullable String workshop,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        @Nullable String mainProduct,
        @Nullable Boolean namesake,
        @NotEmpty(message = "Suba la solicitud escrita.") @Size(max = 1, message = "Suba un solo archivo.") List<String> letter,
        @NotNull(message = "Escriba el motivo.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String reason,
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
        List<FieldError> missing = new ArrayList<>();
        if (name == null) {
            missing.add(new FieldError("name", "Escriba el nombre."));
        }
        if (sex == null) {
            missing.add(new FieldError("sex", "Elija una opción."));
        }
        if (birthYear == null) {
            missing.add(new FieldError("birthYear", "Escriba el año de nacimiento."));
        }
        if (mainProduct == null) {
            missing.add(new FieldError("mainProduct", "Escriba el producto principal."));
        }
        InvalidInputException.throwIfAny(missing);
        return new NewMember(name, workshop, email, phone, sex, birthYear, mainProduct);
    }
}
