package org.articula.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.phone.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstitutionPhoneTest {

    @ParameterizedTest
    @CsvSource({
        "EC, 062920460, +593 6-292-0460",
        "EC, (06) 292-0460 ext. 12, +593 6-292-0460 ext. 12",
        "EC, 062920460 x12, +593 6-292-0460 ext. 12",
        "EC, 062920460 / 099 123 4567, +593 6-292-0460 / +593 99 123 4567",
        "EC, 062920460 y 062920461, +593 6-292-0460 / +593 6-292-0461",
        "EC, +57 601 234 5678, +57 601 2345678",
        "PE, 01 234 5678 anexo 305, +51 1 2345678 ext. 305"
    })
    void theTelephonesOfAnOfficeAreReadByTheCountryOfTheTerritory(Country country, String written, String kept) {
        assertThat(InstitutionPhone.read(written, country)).contains(kept);
        assertThat(InstitutionPhone.read(kept, country)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "no tiene", "062920460 / no tiene", "3001234567", "/"})
    void whatCannotBeDialledIsRefused(String written) {
        assertThat(InstitutionPhone.read(written, Country.EC)).isEmpty();
        assertThat(InstitutionPhone.objection(written, Country.EC))
                .startsWith("«%s» no es un teléfono de Ecuador, como «099 123 4567»; ".formatted(written))
                .endsWith(" Separe varios con «/» y escriba la extensión como «ext. 12».");
    }
}
