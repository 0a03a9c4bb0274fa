package org.articula.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewMemberPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosa@ejemplo.ec",
                "ROSA.Elena+red@Correo.Ejemplo.EC",
                "r@e.co",
                "o'neill_1@mi-taller.com.ec",
                " rosa@ejemplo.ec ",
                ""
            })
    void anAddressThatCanBeWrittenToIsAccepted(String email) {
        assertThat(NewMemberPolicy.check(withEmail(email), 2026, Country.EC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosa",
                "rosa@",
                "@ejemplo.ec",
                "rosa@ejemplo",
                "rosa@@ejemplo.ec",
                "rosa@ejemplo..ec",
                ".rosa@ejemplo.ec",
                "rosa.@ejemplo.ec",
                "ro..sa@ejemplo.ec",
                "ro sa@ejemplo.ec",
                "rosa@ejemplo.ec, luis@ejemplo.ec",
                "rosa@-ejemplo.ec",
                "rosa@ejemplo-.ec",
                "rosa@ejemplo.e",
                "rosa@ejemplo.123",
                "maría@ejemplo.ec",
                "Rosa <rosa@ejemplo.ec>",
                "rosa@ejemplo.ec\nBcc: x@y.ec"
            })
    void anAddressThatCannotBeWrittenToIsRefused(String email) {
        assertThat(NewMemberPolicy.check(withEmail(email), 2026, Country.EC))
                .extracting(FieldError::path)
                .containsExactly("email");
    }

    @ParameterizedTest
    @CsvSource({"64, 60, true", "65, 60, false", "64, 63, true", "64, 64, false"})
    void theLengthOfAnAddressHasLimits(int localPart, int label, boolean accepted) {
        String email = "a".repeat(localPart) + "@" + "b".repeat(label) + ".ec";

        assertThat(NewMemberPolicy.check(withEmail(email), 2026, Country.EC).isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"1916, true", "1915, false", "2012, true", "2013, false", "0, false", "-1980, false"})
    void aMemberIsBetweenFourteenAndAHundredAndTen(int birthYear, boolean accepted) {
        NewMember member = new NewMember("Rosa Cotacachi", null, null, null, Sex.F, birthYear, "Ponchos");

        assertThat(NewMemberPolicy.check(member, 2026, Country.EC).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"1900, 2005, true", "1899, 2005, false"})
    void nobodyWasBornBeforeNineteenHundred(int birthYear, int currentYear, boolean accepted) {
        NewMember member = new NewMember("Rosa Cotacachi", null, null, null, Sex.F, birthYear, "Ponchos");

        assertThat(NewMemberPolicy.check(member, currentYear, Country.EC).isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u200B\uFEFF", "\u00AD", "\u202E", "\u3164", "\uD83D"})
    void whatNobodyCanSeeIsNoName(String name) {
        NewMember nameless = new NewMember(name, null, null, null, Sex.F, 1980, "Ponchos");

        assertThat(NewMemberPolicy.check(nameless, 2026, Country.EC))
                .containsExactly(new FieldError("name", "Falta el nombre."));
    }

    private static NewMember withEmail(String email) {
        return new NewMember("Rosa Cotacachi", null, email, null, Sex.F, 1980, "Ponchos");
    }
}
