package org.articula.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(PhoneNumber.normalise(written)).contains(expected);
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
                "٠٩٩١٢٣٤٥٦٧"
            })
    void whatCannotBeDialledIsRefused(String written) {
        assertThat(PhoneNumber.normalise(written)).isEmpty();
    }

    @Test
    void everyMobileNumberComesOutTheSameHoweverItIsWritten() {
        Random random = new Random(593);
        for (int i = 0; i < 500; i++) {
            String digits = "9%08d".formatted(random.nextInt(100_000_000));
            String expected = "+593" + digits;
            assertThat(PhoneNumber.normalise("0" + digits)).contains(expected);
            assertThat(PhoneNumber.normalise(digits)).contains(expected);
            assertThat(PhoneNumber.normalise("00593 " + digits)).contains(expected);
            assertThat(PhoneNumber.normalise(digits.substring(0, 2) + "-" + digits.substring(2)))
                    .contains(expected);
            assertThat(PhoneNumber.normalise(expected)).contains(expected);
        }
    }
}
