package org.articula.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppTest {

    @ParameterizedTest
    @CsvSource({
        "+593991234567, https://wa.me/593991234567?text=Hola%2C%20Rosa",
        "+51987654321, https://wa.me/51987654321?text=Hola%2C%20Rosa",
        "+5491112345678, https://wa.me/5491112345678?text=Hola%2C%20Rosa",
        "+525512345678, https://wa.me/525512345678?text=Hola%2C%20Rosa"
    })
    void aMobileTelephoneTakesMessages(String phone, String link) {
        assertThat(WhatsApp.link(phone, "Hola, Rosa")).isEqualTo(link);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"+59362920123", "+5112345678", "+541112345678", "0991234567", "+593912345678", "no tiene", ""})
    void landlinesAndWhatIsNoNumberTakeNone(String phone) {
        assertThat(WhatsApp.link(phone, "Hola, Rosa")).isNull();
    }
}
