package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    static List<TypedCase> dates() throws IOException {
        return TypedCase.of("dates");
    }

    static List<TypedCase> times() throws IOException {
        return TypedCase.of("times");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsReadExactlyOrRefused(TypedCase date) {
        if (date.value() != null) {
            assertThat(TypedDate.date(date.typed())).isEqualTo(LocalDate.parse(date.value()));
        } else {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> TypedDate.date(date.typed()))
                    .withMessage(date.refused());
        }
    }

    @ParameterizedTest
    @MethodSource("times")
    void anHourIsReadExactlyOrRefused(TypedCase time) {
        if (time.value() != null) {
            assertThat(TypedDate.time(time.typed())).isEqualTo(LocalTime.parse(time.value()));
        } else {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> TypedDate.time(time.typed()))
                    .withMessage(time.refused());
        }
    }

    @Property
    void aDayOfTheCalendarIsThatDayAndAnyOtherIsRefused(
            @ForAll @IntRange(max = 40) int day,
            @ForAll @IntRange(max = 20) int month,
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll("separators") String separator) {
        String typed = day + separator + month + separator + year;
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (exists) {
            assertThat(TypedDate.date(typed)).isEqualTo(LocalDate.of(year, month, day));
        } else {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> TypedDate.date(typed))
                    .withMessage("«" + typed + "» no es una fecha.");
        }
    }

    @Property
    void everyMinuteIsKept(@ForAll @IntRange(max = 1439) int minuteOfDay) {
        LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minuteOfDay);
        int half = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        List.of(
                        time.toString(),
                        time.toString().replace(':', '.'),
                        time.toString().replace(':', 'h'),
                        time.toString().replace(":", ""),
                        "%d:%02d %s".formatted(half, time.getMinute(), time.getHour() < 12 ? "a. m." : "p. m."))
                .forEach(typed -> assertThat(TypedDate.time(typed)).isEqualTo(time));
    }

    @Property
    void anyOtherTextIsRefused(@ForAll("nearlyDates") String typed) {
        try {
            LocalDate date = TypedDate.date(typed);
            assertThat(typed.replaceAll("[^0-9]", "")).hasSizeBetween(6, 8).contains(String.valueOf(date.getYear()));
        } catch (UnreadableException refused) {
            assertThat(refused).hasMessageStartingWith("«");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-03T16:35", "2026-12-03T16:35:00", "3/12/2026T4:35 pm"})
    void aDateWithItsHour(String typed) {
        assertThat(TypedDate.dateTime(typed)).isEqualTo(LocalDateTime.of(2026, 12, 3, 16, 35));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03",
                "2026-12-03T",
                "T16:35",
                "2026-12-03T16:35Z",
                "2026-12-03T16:35-05:00",
                "2026-11-31T16:35",
                "2026-12-03 16:35"
            })
    void aDateWithoutItsHourOrWithAZoneIsRefused(String typed) {
        assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> TypedDate.dateTime(typed));
    }

    @Provide
    static Arbitrary<String> separators() {
        return Arbitraries.of("/", "-", ".");
    }

    @Provide
    static Arbitrary<String> nearlyDates() {
        return Arbitraries.strings()
                .withChars("0123456789//--.. ")
                .ofMinLength(1)
                .ofMaxLength(11);
    }
}
