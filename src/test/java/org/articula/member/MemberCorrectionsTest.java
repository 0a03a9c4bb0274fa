package org.articula.member;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.articula.notification.Recipient;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F2.3.a1. */
@DomainTest
class MemberCorrectionsTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private MemberCorrections corrections;

    @Autowired
    private Notices notices;

    private String networkId;

    @BeforeEach
    void twoMembers() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(
                networkId,
                TODAY,
                List.of(
                        new NewMember("Ana Lema", null, "ana@ejemplo.ec", null, Sex.F, 1990, "Chales"),
                        new NewMember("Rosa Cotacachi", null, "rosa@ejemplo.ec", null, Sex.F, 1984, "Ponchos")));
    }

    @Test
    void whatWaitsForTheMemberFollows() {
        notices.plan(new NoticePlan(
                networkId,
                "JAHUA",
                "meeting",
                NoticeKind.REMINDER,
                0,
                List.of(new Recipient(ana().id(), "Ana Lema", "ana@ejemplo.ec", null))));

        corrections.correct(ana().id(), new MemberContact("ana.lema@ejemplo.ec", null, null, "Chales", null), "maria");

        assertThat(notices.ledger("meeting"))
                .singleElement()
                .extracting(Notice::address)
                .isEqualTo("ana.lema@ejemplo.ec");
    }

    @Test
    void theMembersOwnAddressIsNotTakenButAnothersIs() {
        assertThat(Refusals.of(() -> corrections.correct(
                        ana().id(), new MemberContact("ANA@ejemplo.ec", null, "Sisa", "Chales", null), "maria")))
                .isEmpty();
        assertThat(ana().workshop()).isEqualTo("Sisa");
        assertThat(Refusals.of(() -> corrections.correct(
                        ana().id(), new MemberContact("rosa@ejemplo.ec", null, null, "Chales", null), "maria")))
                .containsOnly(entry("email", "El correo rosa@ejemplo.ec ya es de Rosa Cotacachi."));
    }

    @Test
    void theAddressOfSomebodyWhoLeftIsFreeAgain() {
        members.leave(members.activeOf(networkId).get(1).id(), TODAY, "Se mudó");

        corrections.correct(ana().id(), new MemberContact("rosa@ejemplo.ec", null, null, "Chales", null), "maria");

        assertThat(ana().email()).isEqualTo("rosa@ejemplo.ec");
    }

    @Test
    void aTelephoneOfAnotherCountryIsRefusedAndItIsToldHowToWriteIt() {
        assertThatThrownBy(() -> corrections.correct(
                        ana().id(), new MemberContact(null, "300 123 4567", null, "Chales", null), "maria"))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .containsExactly(new FieldError(
                                "phone",
                                "«300 123 4567» no es un teléfono de Ecuador, como «099 123 4567»; si es de Colombia,"
                                        + " escriba «+57 300 1234567». Escriba uno solo o déjelo vacío.")));
        corrections.correct(ana().id(), new MemberContact(null, "+57 300 1234567", null, "Chales", null), "maria");

        assertThat(ana().phone()).isEqualTo("+573001234567");
    }

    @Test
    void whatMakesThePersonStaysAsItIs() {
        Member before = ana();

        corrections.correct(before.id(), new MemberContact(null, "0991234567", null, "Fajas", null), "maria");

        assertThat(ana())
                .isEqualTo(new Member(
                        before.id(),
                        networkId,
                        "Ana Lema",
                        null,
                        null,
                        "+593991234567",
                        Sex.F,
                        1990,
                        "Fajas",
                        TODAY,
                        null,
                        null));
    }

    private Member ana() {
        return members.allOf(networkId).get(0);
    }
}
