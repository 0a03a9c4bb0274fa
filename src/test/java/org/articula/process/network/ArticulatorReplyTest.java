package org.articula.process.network;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.articula.network.Network;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who reads what members answer to a mail. */
@ProcessTest
class ArticulatorReplyTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    IdentityService identity;

    @AfterEach
    void removeAccount() {
        identity.deleteUser("carmela");
    }

    @ParameterizedTest
    @CsvSource({
        "carmela@red.example, carmela@red.example",
        "' carmela@red.example ', carmela@red.example",
        "carmela, redes@articula.localhost",
        ", redes@articula.localhost",
    })
    void answersReachWhoeverAccompaniesTheNetwork(String inTheAccount, String reader) throws Exception {
        User carmela = identity.newUser("carmela");
        carmela.setFirstName("Carmela");
        carmela.setLastName("Ñaupari");
        carmela.setEmail(inTheAccount);
        identity.saveUser(carmela);
        Network network = scenario.startNetwork(2, "carmela");
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(72 * 3600));

        for (MimeMessage mail : mailbox.messages(network)) {
            Address[] readers = mail.getReplyTo();
            assertThat(readers).hasSize(1);
            assertThat(((InternetAddress) readers[0]).getAddress()).isEqualTo(reader);
            if (mail.getHeader("Reply-To") != null) {
                assertThat(((InternetAddress) readers[0]).getPersonal()).isEqualTo("Carmela Ñaupari");
            }
        }
        assertThat(mailbox.messages(network)).hasSize(1);
    }
}
