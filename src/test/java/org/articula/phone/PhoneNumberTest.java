package org.articula.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0991234567, +593991234567",
        "099 123 4567, +593991234567",
        "(099) 123-4567, +593991234567",
        "09.91.23.45.67, +593991234567",
        "991234567, +593991234567",
        "+593991234567, +593991234567",
        "+593 99 123 4567, +593991234567",
        "+593 (0)99 123 4567, +593991234567",
        "593991234567, +593991234567",
        "00593991234567, +593991234567",
        "062920123, +59362920123",
        "06 292 0123, +59362920123",
        "62920123, +59362920123",
        "022345678, +59322345678",
        "+57 300 123 4567, +573001234567",
        "0034 600 123 456, +34600123456",
        "+1 202-555-0143, +12025550143"
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String expected) {
        assertThat(PhoneNumber.read(written, Country.EC)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "no tiene",
                "0991234567 / 0987654321",
                "0991234567, 0987654321",
                "09912345678",
                "099123456",
                "0812345678",
                "012345678",
                "+5931",
                "+0991234567",
                "+12",
                "+1234567890123456",
                "099123456a",
                "++593991234567",
                "099+1234567",
                "٠٩٩١٢٣٤٥٦٧",
                "+4920100000000000"
            })
    void whatCannotBeDialledIsRefused(String written) {
        assertThat(PhoneNumber.read(written, Country.EC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // A list of people of Lima, Bogotá, Buenos Aires…: no country code, their own ways of writing
        "PE, 987654321, +51987654321",
        "PE, 987 654 321, +51987654321",
        "PE, (01) 234 5678, +5112345678",
        "PE, 51987654321, +51987654321",
        "CO, 300 123 4567, +573001234567",
        "CO, 601 234 5678, +576012345678",
        "VE, 0412-1234567, +584121234567",
        "VE, 4121234567, +584121234567",
        "CL, 9 6123 4567, +56961234567",
        "AR, 011 15 1234-5678, +5491112345678",
        "AR, 54 9 11 1234 5678, +5491112345678",
        "AR, 0351 15 312 3456, +5493513123456",
        "BR, (11) 96123-4567, +5511961234567",
        "BR, 5511961234567, +5511961234567",
        "MX, 55 1234 5678, +525512345678",
        "MX, 044 55 1234 5678, +525512345678",
        "MX, 52 1 55 1234 5678, +525512345678",
        "DO, 809-234-5678, +18092345678",
        "DO, 1 809 234 5678, +18092345678",
        "CU, 05 123 4567, +5351234567",
        "UY, 99 123 456, +59899123456",
        "PY, 0961 456 789, +595961456789",
        // Over the border, with the code of the country
        "PE, +593 99 123 4567, +593991234567",
        "PE, 00593 99 123 4567, +593991234567",
        "CO, +593 (0)99 123 4567, +593991234567",
        "EC, +52 1 55 1234 5678, +525512345678",
        "EC, +54 011 15 1234-5678, +5491112345678",
        "EC, +5930991234567, +593991234567",
        // Marks that spreadsheets and word processors leave
        "EC, \u202A+593 99 123 4567\u202C, +593991234567",
        "EC, +593-99-123\u201145-67, +593991234567",
        "EC, 099\u22121234567, +593991234567",
        "EC, ０９９１２３４５６７, +593991234567"
    })
    void aNumberWithoutACodeBelongsToTheCountryOfItsNetwork(Country country, String written, String expected) {
        assertThat(PhoneNumber.read(written, country)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EC, 3001234567, 'si es de Colombia, escriba «+57 300 1234567»'",
        "PE, 0991234567, 'si es de Ecuador, escriba «+593 99 123 4567»; si es de Paraguay, escriba «+595 991 234567»'",
        "CL, 0961234567, 'si es de Ecuador, escriba «+593 96 123 4567»; si es de Paraguay, escriba «+595 961 234567»'",
        "DO, 2025550143, 'si es de otro país, escríbalo con su código, como «+57 321 1234567»'",
        "CO, abc, 'si es de otro país, escríbalo con su código, como «+593 99 123 4567»'"
    })
    void aNumberOfAnotherCountryIsRefusedAndItIsToldHowToWriteIt(Country country, String written, String advice) {
        assertThat(PhoneNumber.read(written, country)).isEmpty();
        assertThat(PhoneNumber.objection(written, country))
                .isEqualTo("«%s» no es un teléfono de %s, como «%s»; %s."
                        .formatted(written, country.spanish(), country.example(), advice));
    }

    @ParameterizedTest
    @CsvSource({
        "+593991234567, true", // mobile
        "+59362920123, false", // landline of Ibarra
        "+5112345678, false", // landline of Lima
        "+51987654321, true",
        "+525512345678, true", // Mexico's numbers do not tell
        "+56961234567, true",
        "+5491112345678, true",
        "+541112345678, false",
        "+5401115123456, false", // what was taken for a number once
        "no tiene, false"
    })
    void onlyWhatMayBeAMobileIsOne(String stored, boolean mobile) {
        assertThat(PhoneNumber.mayBeMobile(stored)).isEqualTo(mobile);
    }

    @Test
    void aStoredNumberIsShownToBeReadAndTouched() {
        assertThat(PhoneNumber.readable("+593991234567")).isEqualTo("+593 99 123 4567");
        assertThat(PhoneNumber.link("+593991234567")).isEqualTo("tel:+593991234567");
        assertThat(PhoneNumber.readable("a la vecina")).isEqualTo("a la vecina");
        assertThat(PhoneNumber.link("a la vecina")).isNull();
        assertThat(PhoneNumber.link(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theExampleOfACountryIsAMobileNumberOfIt(Country country) {
        String read = PhoneNumber.read(country.example(), country).orElseThrow();

        assertThat(PhoneNumber.mayBeMobile(read)).isTrue();
        assertThat(PhoneNumber.hint(country))
                .startsWith("De %s, como «%s», o con código de país, como «+"
                        .formatted(country.spanish(), country.example()));
    }
}
