package org.articula.process.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.member.MemberLimits;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.MeetingRule;
import org.articula.network.NetworkLimits;
import org.articula.network.NewNetwork;
import org.articula.phone.Country;
import org.articula.shared.EmailAddress;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** A network to register, with its fixed day of meeting (RI.2) and the sheet of its members. */
record RegisterNetworkForm(
        @NotNull(message = "Escriba el código de la red.") @Size(max = NetworkLimits.CODE) @Pattern(
                        regexp = NetworkLimits.CODE_PATTERN,
                        message = "Use de 2 a 20 letras mayúsculas o cifras, sin espacios.")
                String code,
        @NotNull(message = "Escriba el nombre de la red.") @Size(max = NetworkLimits.NAME) String name,
        @NotNull(message = "Escriba el sector productivo.") @Size(max = NetworkLimits.SECTOR) String sector,
        @NotNull(message = "Escriba el lugar.") @Size(max = NetworkLimits.PLACE) String place,
        @NotNull(message = "Elija la hora local.") ZoneId zone,
        @Nullable Country country,
        @NotNull(message = "Elija al articulador responsable.") String articulatorId,
        @NotNull(message = "Elija el día de reunión.") DayOfWeek meetingWeekday,
        @NotNull(message = "Indique la hora de reunión.") LocalTime meetingTime,
        @NotNull(message = "Indique cada cuántos días se reúne la red.") @Min(NetworkLimits.LEAST_INTERVAL_DAYS) @Max(NetworkLimits.INTERVAL_DAYS) Integer meetingEveryDays,
        @NotNull(message = "Escriba el lugar de reunión.") @Size(max = NetworkLimits.MEETING_PLACE) String meetingPlace,
        @Nullable @Valid List<Person> members,
        @Nullable @Size(max = 1, message = "Suba una sola hoja de cálculo.") List<String> sheet,
        @Nullable Boolean hiddenRows) {

    /**
     * A member who was typed and not sent in a sheet.
     *
     * @param namesake whether it is another person than the one of the same name and year of birth
     */
    record Person(
            @NotNull(message = "Escriba el nombre.") @Size(max = MemberLimits.NAME) String name,
            @Nullable @Size(max = MemberLimits.WORKSHOP) String workshop,
            @Nullable @Size(max = MemberLimits.PHONE) String phone,
            @Nullable @Size(max = EmailAddress.LONGEST) String email,
            @NotNull(message = "Elija una opción.") Sex sex,
            @NotNull(message = "Escriba el año de nacimiento.") @Min(MemberLimits.EARLIEST_BIRTH_YEAR) @Max(MemberLimits.LATEST_BIRTH_YEAR) Integer birthYear,
            @NotNull(message = "Escriba el producto principal.") @Size(max = MemberLimits.MAIN_PRODUCT) String mainProduct,
            @Nullable Boolean namesake) {

        NewMember toMember() {
            return new NewMember(name, workshop, email, phone, sex, birthYear, mainProduct);
        }
    }

    /** @throws InvalidInputException path {@code sheet} when there is neither anybody typed nor a sheet */
    void requireMembers() {
        if ((members == null || members.isEmpty()) && (sheet == null || sheet.isEmpty())) {
            throw new InvalidInputException(
                    "sheet", "Escriba al menos un integrante o suba la hoja de cálculo con los integrantes.");
        }
    }

    NewNetwork toNetwork() {
        return new NewNetwork(
                code,
                name,
                sector,
                place,
                zone,
                country,
                articulatorId,
                new MeetingRule(meetingWeekday, meetingTime, meetingEveryDays, meetingPlace));
    }
}
