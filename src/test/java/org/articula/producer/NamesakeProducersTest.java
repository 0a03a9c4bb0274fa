package org.articula.producer;

import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.articula.DomainTest;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People of one name in the database of producers: two when somebody says so, and no more afterwards than there are. */
@DomainTest
class NamesakeProducersTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    private final ProducerSheet sheet = new ProducerSheet();

    private String networkId;

    @BeforeEach
    void registerNetwork() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void twoPeopleOfOneNameBothComeInAndAreNoSuspicion() {
        add(maria("+593991234567", "Ponchos", false), maria("+593987654321", "Fajas", true));

        assertThat(products()).containsExactlyInAnyOrder("Ponchos", "Fajas");
        assertThat(producers.duplicates(networkId)).isEmpty();
    }

    @Test
    void whoIsSaidToBeAnotherThanSomebodyKnownComesIn() {
        add(maria("+593991234567", "Ponchos", false));

        assertThat(add(maria(null, "Fajas", true)).added()).isEqualTo(1);
        assertThat(producers.duplicates(networkId)).isEmpty();
    }

    @Test
    void aNameThatDiffersByTheEnyeOnlyIsASuspicionUntilSomebodySaysThatTheyAreTwo() {
        add(named("Ana Peña", false), named("Ana Pena", false));
        assertThat(producers.of(networkId)).hasSize(2);
        assertThat(producers.duplicates(networkId)).hasSize(1);

        add(named("Luis Peña", false), named("Luis Pena", true));
        assertThat(producers.duplicates(networkId)).hasSize(1);
    }

    @Test
    void theListThatWasDownloadedCanBeSentBackAndNobodyIsThereAgain() {
        add(
                maria("+593991234567", "Ponchos", false),
                maria("+593987654321", "Fajas", true),
                maria(null, "Gorros", true));
        List<NewProducer> same = sheet.read("hoja", sheet.write(producers.of(networkId)), 2026, Country.EC);

        Intake again = producers.add(networkId, same, "maria");

        assertThat(again.added()).isZero();
        assertThat(products()).containsExactlyInAnyOrder("Ponchos", "Fajas", "Gorros");
    }

    @Test
    void whichOfTwoNamesakesIsMeantIsKnownByTheTelephoneOrAsked() {
        add(maria("+593991234567", "Ponchos", false), maria("+593987654321", "Fajas", true));

        assertThat(add(maria("+593987654321", "Fajas", false)).known()).isEqualTo(1);
        assertThat(refused(maria(null, "Chales", false))).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("producers[0].name");
            assertThat(error.message())
                    .contains("hay varias personas con el nombre María Quinde nacidas en 1980", "«Homónimo»");
        });
        assertThat(producers.of(networkId)).hasSize(2);
    }

    @Test
    void aListOfNothingButNamesakesIsAMistake() {
        NewProducer[] many = new NewProducer[25];
        Arrays.setAll(many, n -> maria("+5939900000" + (10 + n), "Fajas " + n, true));

        assertThat(catchThrowableOfType(InvalidInputException.class, () -> add(many))
                        .errors())
                .extracting(FieldError::message)
                .contains("Ya hay 20 personas con el nombre María Quinde: revise la hoja.");
        assertThat(producers.of(networkId)).isEmpty();
    }

    @Test
    void oneIdentityNumberIsOnePersonWhateverIsSaid() {
        add(new NewProducer(person("María Quinde", null, "Fajas"), "1002345674", null, Interest.INTERESTED, true));

        assertThat(add(new NewProducer(
                                person("María Quinde", null, "Fajas"), "1002345674.0", null, Interest.INTERESTED, true))
                        .known())
                .isEqualTo(1);
    }

    private Intake add(NewProducer... people) {
        return producers.add(networkId, List.of(people), "maria");
    }

    private List<FieldError> refused(NewProducer person) {
        return catchThrowableOfType(InvalidInputException.class, () -> add(person))
                .errors();
    }

    private List<String> products() {
        return producers.of(networkId).stream().map(Producer::mainProduct).toList();
    }

    private static NewProducer named(String name, boolean namesake) {
        return new NewProducer(person(name, null, "Fajas"), null, null, Interest.INTERESTED, namesake);
    }

    private static NewProducer maria(@Nullable String phone, String product, boolean namesake) {
        return new NewProducer(person("María Quinde", phone, product), null, null, Interest.INTERESTED, namesake);
    }

    private static NewMember person(String name, @Nullable String phone, String product) {
        return new NewMember(name, null, null, phone, Sex.F, 1980, product);
    }
}
