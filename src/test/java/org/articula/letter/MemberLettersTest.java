package org.articula.letter;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articula.DomainTest;
import org.articula.document.PrintedPdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RI.1. */
@DomainTest
class MemberLettersTest {

    @Autowired
    private MemberLetters letters;

    @Autowired
    private LetterDocuments documents;

    @Autowired
    private Members members;

    @Autowired
    private Networks networks;

    private String networkId;
    private List<Member> people;

    @BeforeEach
    void registerNetworkOfThree() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        people = members.enrol(
                networkId,
                LocalDate.of(2026, 4, 2),
                Stream.of("Ana Lema", "Blanca Terán", "Carlos Maigua")
                        .map(name -> new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos"))
                        .toList());
    }

    @Test
    void nobodyIsSupposedToHaveSigned() {
        assertThat(letters.of(networkId))
                .hasSize(3)
                .allMatch(letter -> !letter.signed())
                .extracting(letter -> letter.member().name())
                .containsExactly("Ana Lema", "Blanca Terán", "Carlos Maigua");
        assertThat(letters.networksWithUnsigned(Set.of(networkId))).containsExactly(networkId);
    }

    @Test
    void whoSignedIsNotAskedAgain() {
        letters.sign(
                networkId,
                List.of(
                        entry(0, true, TODAY, "foto"),
                        entry(1, false, TODAY, null),
                        entry(2, true, TODAY.minusDays(9), null)),
                "maria");

        assertThat(letters.of(networkId))
                .containsExactly(
                        new MemberLetter(people.get(0), TODAY, "foto"),
                        new MemberLetter(people.get(1), null, null),
                        new MemberLetter(people.get(2), TODAY.minusDays(9), null));
        assertThat(letters.unsigned(networkId)).containsExactly(people.get(1));
        members.leave(people.get(1).id(), TODAY, "Se mudó");
        assertThat(letters.unsigned(networkId)).as("whoever left").isEmpty();
        assertThat(letters.networksWithUnsigned(Set.of(networkId))).isEmpty();
    }

    @Test
    void faultsAreToldAtTheirRows() {
        letters.sign(networkId, List.of(entry(0, true, TODAY, null)), "maria");

        assertThat(refused(List.of(
                        entry(0, true, TODAY, null),
                        entry(1, true, null, null),
                        entry(2, true, TODAY.plusDays(1), null))))
                .containsExactly(
                        new FieldError(
                                "letters[0].signed",
                                "Esta persona ya firmó o salió de la red: abra de nuevo la tarea."),
                        new FieldError("letters[1].signedOn", "Indique cuándo firmó."),
                        new FieldError("letters[2].signedOn", "La fecha no puede ser posterior a hoy."));
        assertThat(letters.unsigned(networkId)).hasSize(2);
    }

    @Test
    void aSignatureOfBeforeIsTakenOverOnce() {
        SignedLetter first = new SignedLetter(people.get(0).id(), TODAY.minusDays(3), "carta");
        letters.takeOver(List.of(first), "maria");
        letters.takeOver(List.of(new SignedLetter(people.get(0).id(), TODAY, null)), "maria");

        assertThat(letters.of(networkId).get(0))
                .isEqualTo(new MemberLetter(people.get(0), TODAY.minusDays(3), "carta"));
    }

    @Test
    void theLettersOfThoseWhoHaveNotSignedArePrinted() {
        letters.sign(networkId, List.of(entry(0, true, TODAY, null)), "maria");

        assertThat(PrintedPdf.text(documents.unsigned(networkId)))
                .contains("Yo, Blanca Terán", "Yo, Carlos Maigua", "Carta compromiso")
                .doesNotContain("Ana Lema");
        assertThat(PrintedPdf.text(documents.ofMember(people.get(0).id()))).contains("Yo, Ana Lema");
    }

    private LetterEntry entry(int person, boolean signed, LocalDate on, String fileId) {
        return new LetterEntry(people.get(person).id(), signed, on, fileId);
    }

    private List<FieldError> refused(List<LetterEntry> entries) {
        return catchThrowableOfType(InvalidInputException.class, () -> letters.sign(networkId, entries, "maria"))
                .errors();
    }
}
