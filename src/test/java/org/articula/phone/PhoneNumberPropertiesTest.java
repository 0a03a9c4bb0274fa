package org.articula.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhoneNumberPropertiesTest {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    record Known(Country country, Phonenumber.PhoneNumber number) {

        String as(PhoneNumberFormat format) {
            return NUMBERS.format(number, format);
        }

        String significant() {
            return NUMBERS.getNationalSignificantNumber(number);
        }
    }

    @Property
    void aNumberOfAnyCountryComesOutTheSameHoweverItIsWritten(@ForAll("numbers") Known known) {
        String stored = known.as(PhoneNumberFormat.E164);

        assertThat(PhoneNumber.read(known.as(PhoneNumberFormat.NATIONAL), known.country()))
                .contains(stored);
        assertThat(PhoneNumber.read(known.significant(), known.country())).contains(stored);
        assertThat(PhoneNumber.read(known.as(PhoneNumberFormat.INTERNATIONAL), known.country()))
                .contains(stored);
        assertThat(PhoneNumber.read(PhoneNumber.readable(stored), known.country()))
                .contains(stored);
        assertThat(PhoneNumber.read("00" + stored.substring(1), known.country()))
                .contains(stored);
    }

    @Property
    void aNumberWithItsCodeIsTheSameEverywhere(@ForAll("numbers") Known known, @ForAll Country network) {
        assertThat(PhoneNumber.read(known.as(PhoneNumberFormat.INTERNATIONAL), network))
                .contains(known.as(PhoneNumberFormat.E164));
    }

    @Property
    void aNumberWithoutACodeNeverBecomesOneOfAnotherCountry(@ForAll("numbers") Known known, @ForAll Country network) {
        Optional<String> read = PhoneNumber.read(known.as(PhoneNumberFormat.NATIONAL), network);

        read.ifPresent(stored -> assertThat(NUMBERS.isValidNumberForRegion(parsed(stored), network.name()))
                .isTrue());
    }

    @Property
    void whateverIsTypedIsANumberThatCanBeDialledOrRefused(@ForAll("typed") String typed, @ForAll Country network) {
        Optional<String> read = PhoneNumber.read(typed, network);

        read.ifPresent(stored -> {
            assertThat(stored).matches("\\+[1-9][0-9]{6,14}");
            assertThat(NUMBERS.isValidNumber(parsed(stored))).isTrue();
            if (!typed.strip().startsWith("+")
                    && !typed.replaceAll("[^0-9]", "").startsWith("00")) {
                assertThat(NUMBERS.isValidNumberForRegion(parsed(stored), network.name()))
                        .isTrue();
            }
            assertThat(PhoneNumber.read(stored, network)).isEqualTo(read);
        });
        if (read.isEmpty()) {
            assertThat(PhoneNumber.objection(typed, network)).contains("no es un teléfono de " + network.spanish());
        }
    }

    /** Examples of the library with other last digits, as far as there are such numbers. */
    @Provide
    Arbitrary<Known> numbers() {
        return Combinators.combine(
                        Arbitraries.of(Country.class),
                        Arbitraries.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE),
                        Arbitraries.integers().between(0, 9999))
                .as((country, type, last) -> {
                    Phonenumber.PhoneNumber number = NUMBERS.getExampleNumberForType(country.name(), type);
                    number.setNationalNumber(number.getNationalNumber() / 10_000 * 10_000 + last);
                    return new Known(country, number);
                })
                .filter(known -> NUMBERS.isValidNumberForRegion(
                        known.number(), known.country().name()));
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(16);
        return Arbitraries.oneOf(
                digits,
                digits.map(number -> "0" + number),
                digits.map(number -> "+" + number),
                Arbitraries.strings().withChars("0123456789 +-()./x").ofMaxLength(25),
                Arbitraries.strings().ofMaxLength(20));
    }

    private static Phonenumber.PhoneNumber parsed(String stored) {
        try {
            return NUMBERS.parse(stored, null);
        } catch (com.google.i18n.phonenumbers.NumberParseException unreadable) {
            throw new AssertionError(stored, unreadable);
        }
    }
}
