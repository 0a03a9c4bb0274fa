package org.articula.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articula.phone.Country;
import org.junit.jupiter.api.Test;

/** The sheets people are given to try the product with, and to copy. */
class SampleSheetsTest {

    @Test
    void bothSamplesHoldTheSameTwelveArtisans() throws IOException {
        List<NewMember> workbook = read("jahua-pamba.xlsx");

        assertThat(workbook).hasSize(12).isEqualTo(read("jahua-pamba.csv"));
        assertThat(workbook).extracting(NewMember::sex).contains(Sex.F, Sex.M, Sex.X);
        assertThat(workbook).filteredOn(member -> member.email() == null).hasSize(3);
        assertThat(workbook).extracting(NewMember::phone).doesNotContainNull();
        assertThat(workbook.get(0))
                .isEqualTo(new NewMember(
                        "Rosa Elena Cotacachi Maldonado",
                        "Tejidos Sisa",
                        "rosa.cotacachi@ejemplo.ec",
                        "+593991234501",
                        Sex.F,
                        1978,
                        "Ponchos de lana"));
    }

    private static List<NewMember> read(String name) throws IOException {
        return new MemberSheet().read(name, Files.readAllBytes(Path.of("samples", name)), 2026, Country.EC);
    }
}
