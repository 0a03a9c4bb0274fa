package org.articula.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articula.member.MemberSheet;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.phone.Country;
import org.junit.jupiter.api.Test;

/** The sheet of producers people are given to try the product with, and to copy. */
class SampleProducersTest {

    @Test
    void bothSamplesHoldTheSameTwentyFourProducers() throws IOException {
        List<NewProducer> workbook =
                new ProducerSheet().read("hoja", bytes("productores-otavalo.xlsx"), 2026, Country.EC);

        assertThat(workbook)
                .hasSize(24)
                .isEqualTo(new ProducerSheet().read("hoja", bytes("productores-otavalo.csv"), 2026, Country.EC));
        assertThat(workbook).extracting(NewProducer::interest).containsOnly(Interest.INTERESTED);
        assertThat(workbook).extracting(NewProducer::community).doesNotContainNull();
        assertThat(workbook)
                .extracting(producer -> producer.person().sex())
                .contains(Sex.F, Sex.M, Sex.X)
                .filteredOn(Sex.F::equals)
                .hasSizeGreaterThan(12);
        assertThat(workbook)
                .extracting(NewProducer::identityNumber)
                .doesNotHaveDuplicates()
                .allMatch(number -> IdentityNumber.cedula(number));
    }

    @Test
    void theArtisansOfJahuaPambaAreAmongThem() throws IOException {
        List<NewMember> artisans = new MemberSheet().read("hoja", bytes("jahua-pamba.csv"), 2026, Country.EC);

        assertThat(new ProducerSheet().read("hoja", bytes("productores-otavalo.csv"), 2026, Country.EC))
                .extracting(NewProducer::person)
                .containsAll(artisans);
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(Path.of("samples", name));
    }
}
