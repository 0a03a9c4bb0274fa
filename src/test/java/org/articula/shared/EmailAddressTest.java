package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "o'neill+red@ejemplo.ec, o'neill+red@ejemplo.ec",
        "rosa@ejemplo.xn--p1ai, rosa@ejemplo.xn--p1ai",
        "rosa@xn--pea-8ma.ec, rosa@xn--pea-8ma.ec",
        "rosa@peña.ec, rosa@xn--pea-8ma.ec",
        "rosa@PEÑA.ec, rosa@xn--pea-8ma.ec",
        "rosa@pen\u0303a.ec, rosa@xn--pea-8ma.ec",
        "rosa@correo.пример.рф, rosa@correo.xn--e1afmkfd.xn--p1ai",
        "rosa_@sub.ejemplo.com.ec, rosa_@sub.ejemplo.com.ec"
    })
    void anAddressIsSentInTheLettersOfServers(String written, String sent) {
        assertThat(EmailAddress.sendable(written)).contains(sent);
        assertThat(EmailAddress.key(written)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rosa@peña",
                "rosa@ejemplo.ec.",
                "rosa@ejemplo .ec",
                "mailto:rosa@ejemplo.ec",
                "Rosa <rosa@ejemplo.ec>",
                "rosa@ejemplo.ec, luis@ejemplo.ec",
                "rosa@-peña.ec",
                "rosa@ejem_plo.ec",
                "rosa@ejemplo.xn--",
                "no tiene"
            })
    void whatNoServerTakesIsRefused(String written) {
        assertThat(EmailAddress.sendable(written)).isEmpty();
        assertThat(EmailAddress.objection(written, "nombre@ejemplo.ec"))
                .isEqualTo("«%s» no es un correo electrónico válido, como «nombre@ejemplo.ec»".formatted(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"josé@ejemplo.ec", "maría.peña@peña.ec"})
    void anAccentBeforeTheSignIsNamed(String written) {
        assertThat(EmailAddress.sendable(written)).isEmpty();
        assertThat(EmailAddress.objection(written, "nombre@ejemplo.ec"))
                .isEqualTo(
                        "«%s» tiene tildes o eñes antes de la @, y así no hay correos: revise cómo la escribe la persona"
                                .formatted(written));
    }

    @ParameterizedTest
    @CsvSource({"ROSA@PEÑA.EC, ROSA@peña.ec", "Rosa@Ejemplo.Com.EC, Rosa@ejemplo.com.ec"})
    void onlyTheDomainIsStoredInSmallLetters(String written, String stored) {
        assertThat(EmailAddress.tidy(written)).isEqualTo(stored);
    }
}
