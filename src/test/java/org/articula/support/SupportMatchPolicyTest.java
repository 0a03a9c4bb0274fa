package org.articula.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Willingness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers a need (F2.4.a, F2.4.c). */
class SupportMatchPolicyTest {

    private static final List<MappedInstitution> DIRECTORY = List.of(
            one("Banco Sur", Willingness.NO, true, false, false, null),
            one("Alcaldía", Willingness.UNKNOWN, true, true, false, null),
            one("Cooperativa", Willingness.YES, true, false, false, null),
            one("Ñuka Fundación", Willingness.YES, true, false, false, "un local"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FINANCIAL  | Cooperativa, Ñuka Fundación, Alcaldía, Banco Sur | 4 instituciones ofrecen apoyo financiero.
                    MANAGEMENT | Alcaldía       | 1 institución ofrece apoyo en gestión.
                    TRAINING   | ''             | Ninguna institución del directorio ofrece capacitación: búsquela y anótela en el directorio.
                    OTHER      | Ñuka Fundación | 1 institución ofrece otro apoyo.
                    """)
    void thoseThatOfferItsKindTheWillingFirst(SupportKind kind, String names, String outcome) {
        SupportMatchPolicy.Answered answered = answer(kind);

        assertThat(String.join(
                        ", ",
                        answered.matches().stream()
                                .map(SupportMatch::institutionName)
                                .toList()))
                .isEqualTo(names);
        assertThat(answered.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FINANCIAL | Cooperativa    | Ofrece apoyo financiero; está dispuesta a invertir recursos.
                    FINANCIAL | Alcaldía       | Ofrece apoyo financiero; no se sabe si invertirá recursos.
                    FINANCIAL | Banco Sur      | Ofrece apoyo financiero; dijo que no invertirá recursos.
                    OTHER     | Ñuka Fundación | Ofrece otro apoyo (un local); está dispuesta a invertir recursos.
                    """)
    void eachSaysWhy(SupportKind kind, String name, String reason) {
        assertThat(answer(kind).matches())
                .filteredOn(match -> match.institutionName().equals(name))
                .extracting(SupportMatch::reason)
                .containsExactly(reason);
    }

    private static SupportMatchPolicy.Answered answer(SupportKind kind) {
        return SupportMatchPolicy.match(List.of(new SupportNeed("n", "Capital", kind, null, null)), DIRECTORY)
                .get(0);
    }

    private static MappedInstitution one(
            String name,
            Willingness willingness,
            boolean financial,
            boolean management,
            boolean training,
            String other) {
        InstitutionProfile profile = new InstitutionProfile(
                name,
                InstitutionKind.PUBLIC,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                willingness,
                null,
                List.of());
        return new MappedInstitution(
                new Institution(name, "t", profile),
                "Otavalo",
                new SupportOffer(name, financial, management, training, other != null, other, 1));
    }
}
