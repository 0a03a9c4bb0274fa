package org.articula.selection;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.Profile.Business;
import org.articula.assessment.Profile.Income;
import org.articula.assessment.Profile.Language;
import org.articula.assessment.Profile.Management;
import org.articula.assessment.Profile.Planning;
import org.articula.assessment.Profile.Training;
import org.articula.assessment.RelationKind;

/** The values of this module as people read them, in forms and documents alike. */
public final class SelectionWords {

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            entry(CandidateCriterion.INVESTMENT, "Disponibilidad a invertir tiempo y recursos"),
            entry(CandidateCriterion.LOGISTICS, "Costos logísticos razonables para reunirse"),
            entry(CandidateCriterion.HOMOGENEITY, "Parecido con el resto del grupo"),
            entry(CandidateCriterion.MAIN_ACTIVITY, "Peso de la actividad en el ingreso familiar"),
            entry(CandidateCriterion.TRUST, "Nivel de confianza"),
            entry(SelectionOutcome.ADMIT, "Entra"),
            entry(SelectionOutcome.PENDING, "Queda pendiente"),
            entry(SelectionOutcome.REJECT, "No entra"),
            entry(RelationKind.FAMILY, "Familia"),
            entry(RelationKind.FRIENDSHIP, "Amistad"),
            entry(RelationKind.BUSINESS, "Negocios"),
            entry(RelationKind.CONFLICT, "Conflicto"),
            entry(Income.UNDER_200, "Menos de 200 dólares"),
            entry(Income.UNDER_500, "De 200 a 499 dólares"),
            entry(Income.UNDER_1000, "De 500 a 999 dólares"),
            entry(Income.UNDER_2000, "De 1.000 a 1.999 dólares"),
            entry(Income.FROM_2000, "2.000 dólares o más"),
            entry(Business.OWN, "De una sola persona"),
            entry(Business.FAMILY, "Familiar"),
            entry(Business.PARTNERS, "De varios socios"),
            entry(Business.COMPANY, "Empresa constituida"),
            entry(Language.SPANISH, "Castellano"),
            entry(Language.KICHWA, "Kichwa"),
            entry(Language.BOTH, "Kichwa y castellano"),
            entry(Language.OTHER, "Otra lengua"),
            entry(Management.ALONE, "Decide a solas"),
            entry(Management.WITH_FAMILY, "Decide con la familia"),
            entry(Management.WITH_PARTNERS, "Decide con sus socios"),
            entry(Management.DELEGATES, "Deja decidir a otras personas"),
            entry(Planning.DAY_BY_DAY, "Vive al día"),
            entry(Planning.BY_ORDER, "Planifica cada pedido"),
            entry(Planning.BY_SEASON, "Planifica la temporada"),
            entry(Planning.WRITTEN, "Tiene un plan escrito"),
            entry(Training.PRACTICE, "Aprendió trabajando"),
            entry(Training.COURSES, "Ha tomado cursos"),
            entry(Training.TECHNICAL, "Formación técnica"),
            entry(Training.UNIVERSITY, "Estudios superiores"));

    private SelectionWords() {}

    /** One value in Spanish words. */
    public static String of(Enum<?> value) {
        return Objects.requireNonNull(WORDS.get(value), value::name);
    }

    /** All values of one kind, in their order: the value's name to its words. */
    public static <E extends Enum<E>> Map<String, String> choices(Class<E> kind) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E value : kind.getEnumConstants()) {
            choices.put(value.name(), of(value));
        }
        return choices;
    }
}
