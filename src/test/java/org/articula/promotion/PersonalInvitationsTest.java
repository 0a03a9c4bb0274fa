package org.articula.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalInvitationsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "1, 0, La persona que invitó en persona no vino.",
        "1, 1, La persona que invitó en persona vino.",
        "5, 0, De las 5 personas que invitó en persona no vino ninguna.",
        "5, 1, De las 5 personas que invitó en persona vino 1.",
        "5, 3, De las 5 personas que invitó en persona vinieron 3."
    })
    void saysHowManyOfThoseInvitedInPersonCame(int invited, int came, String words) {
        assertThat(new PersonalInvitations(invited, came).inWords()).isEqualTo(words);
    }
}
