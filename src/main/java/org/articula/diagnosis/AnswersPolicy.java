package org.articula.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Trade;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnosis must hold: its date, the activity and a product ({@code F2.2.i}). The guide asks for a simple format because there is
 * little trust yet, so all else may be missing, and the diagnosis says that it is.
 */
final class AnswersPolicy {

    private AnswersPolicy() {}

    /** @param today where the network is */
    static FieldErrors check(InterviewAnswers answers, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        Business business = answers.business();
        LocalDate day = business.interviewedOn();
        errors.addIf(day == null, "business.interviewedOn", "Escriba qué día fue la entrevista.");
        errors.addIf(
                day != null && day.isAfter(today),
                "business.interviewedOn",
                "La entrevista no puede ser después de hoy.");
        errors.at("business")
                .required("activity", "a qué se dedica exactamente", business.activity(), DiagnosisLimits.ANSWER);
        errors.addIf(answers.products().isEmpty(), "products", "Anote al menos un producto.");
        most(errors, "products", answers.products(), DiagnosisLimits.PRODUCTS);
        most(errors, "sales", answers.sales(), DiagnosisLimits.PERIODS);
        most(errors, "workforce", answers.workforce(), DiagnosisLimits.PERIODS);
        most(errors, "posts", answers.posts(), DiagnosisLimits.MOST_ROWS);
        most(errors, "machines", answers.machines(), DiagnosisLimits.MOST_ROWS);
        most(errors, "materials", answers.materials(), DiagnosisLimits.MOST_ROWS);
        most(errors, "labour", answers.labour(), DiagnosisLimits.MOST_ROWS);
        most(errors, "problems", answers.problems(), DiagnosisLimits.MOST_ROWS);
        for (int i = 0; i < answers.machines().size(); i++) {
            notLater(
                    errors.row("machines", i),
                    "madeIn",
                    answers.machines().get(i).madeIn(),
                    today);
        }
        for (int i = 0; i < answers.workforce().size(); i++) {
            notLater(
                    errors.row("workforce", i),
                    "inYear",
                    answers.workforce().get(i).inYear(),
                    today);
        }
        costs(errors, "materials", answers.materials());
        costs(errors, "labour", answers.labour());
        return errors;
    }

    /** What of the guide's format is still blank, in Spanish words and in its order; empty when nothing is. */
    static List<String> missing(InterviewAnswers answers) {
        Business business = answers.business();
        Trade trade = answers.trade();
        List<String> missing = new ArrayList<>();
        note(missing, "dirección", business.address());
        note(missing, "forma jurídica", business.legalForm());
        note(missing, "capital social", business.socialCapital());
        noteFew(
                missing,
                "ventas de las tres últimas campañas",
                answers.sales().stream().map(InterviewAnswers.Sale::amount).toList());
        noteFew(
                missing,
                "trabajadores de los tres últimos años",
                answers.workforce().stream()
                        .map(InterviewAnswers.Workforce::workers)
                        .toList());
        note(missing, "organigrama", answers.posts().isEmpty() ? answers.chartFileId() : answers.posts());
        if (answers.products().size() < DiagnosisLimits.PRODUCTS) {
            missing.add("tres productos");
        }
        if (answers.machines().isEmpty()) {
            missing.add("maquinaria y equipo");
        }
        note(missing, "problemas de producción", trade.productionProblems());
        note(missing, "perspectivas de producción", trade.productionOutlook());
        note(missing, "mercado de hoy", trade.marketToday());
        note(missing, "tasa de crecimiento", trade.growthPercent());
        note(missing, "cómo se comportará el mercado", trade.marketOutlook());
        note(missing, "tipo de clientes", trade.clients());
        note(missing, "productos idénticos", trade.identicalProducts());
        note(missing, "productos sustitutos", trade.substituteProducts());
        note(missing, "experiencias asociativas", answers.association().associationExperience());
        note(missing, "si conoce a los integrantes", answers.association().knowsMembers());
        note(missing, "si invertirá tiempo", answers.association().investsTime());
        note(missing, "si invertirá dinero", answers.association().investsMoney());
        if (answers.materials().isEmpty()) {
            missing.add("materiales directos");
        }
        if (answers.labour().isEmpty()) {
            missing.add("mano de obra directa");
        }
        note(missing, "unidades por lote", answers.costing().unitsMade());
        note(missing, "precio del producto principal", answers.costing().price());
        if (answers.problems().isEmpty()) {
            missing.add("problemas por área");
        }
        return missing;
    }

    private static void most(FieldErrors errors, String list, List<?> rows, int most) {
        errors.addIf(rows.size() > most, list, "Anote %d como máximo.".formatted(most));
    }

    private static void notLater(FieldErrors errors, String field, @Nullable Integer year, LocalDate today) {
        errors.addIf(
                year != null && year > today.getYear(),
                field,
                "El año no puede ser posterior a %d.".formatted(today.getYear()));
    }

    /** A row that is the product of two large figures would not fit any more. */
    private static void costs(FieldErrors errors, String list, List<Cost> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Cost row = rows.get(i);
            errors.row(list, i)
                    .addIf(
                            row.quantity() != null
                                    && row.unitPrice() != null
                                    && row.quantity()
                                                    .multiply(row.unitPrice())
                                                    .compareTo(BigDecimal.valueOf(DiagnosisLimits.MOST))
                                            > 0,
                            "unitPrice",
                            "El total de la fila es demasiado grande.");
        }
    }

    private static void note(List<String> missing, String what, @Nullable Object answer) {
        if (answer == null) {
            missing.add(what);
        }
    }

    private static void noteFew(List<String> missing, String what, List<?> answers) {
        if (answers.stream().filter(Objects::nonNull).count() < DiagnosisLimits.PERIODS) {
            missing.add(what);
        }
    }
}
