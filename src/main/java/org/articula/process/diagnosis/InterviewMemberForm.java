package org.articula.process.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.articula.diagnosis.DiagnosisLimits;
import org.articula.diagnosis.InterviewAnswers;
import org.articula.diagnosis.InterviewAnswers.Association;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.diagnosis.InterviewAnswers.Machine;
import org.articula.diagnosis.InterviewAnswers.Post;
import org.articula.diagnosis.InterviewAnswers.Problem;
import org.articula.diagnosis.InterviewAnswers.Product;
import org.articula.diagnosis.InterviewAnswers.Sale;
import org.articula.diagnosis.InterviewAnswers.Trade;
import org.articula.diagnosis.InterviewAnswers.Workforce;
import org.jspecify.annotations.Nullable;

/** What became of an interview, and what the member told. A part that the form hid arrives as nothing. */
record InterviewMemberForm(
        @NotNull(message = "Indique qué pasó con la entrevista.") Outcome outcome,
        @Nullable LocalDateTime newStart,
        @Nullable @Size(max = DiagnosisLimits.ANSWER) String note,
        @Nullable @Valid Business business,
        @Nullable @Valid List<Sale> sales,
        @Nullable @Valid List<Workforce> workforce,
        @Nullable @Valid List<Post> posts,
        @Nullable @Size(max = 1, message = "Suba un solo archivo.") List<String> chart,
        @Nullable @Valid List<Product> products,
        @Nullable @Valid List<Machine> machines,
        @Nullable @Valid Trade trade,
        @Nullable @Valid Association association,
        @Nullable @Valid List<Cost> materials,
        @Nullable @Valid List<Cost> labour,
        @Nullable @Valid Costing costing,
        @Nullable @Valid List<Problem> problems) {

    enum Outcome {
        HELD,
        MOVED,
        LEFT_OUT
    }

    @Nullable String chartFileId() {
        return chart == null || chart.isEmpty() ? null : chart.get(0);
    }

    InterviewAnswers toAnswers() {
        return new InterviewAnswers(
                Objects.requireNonNullElse(business, Business.NONE),
                all(sales),
                all(workforce),
                all(posts),
                chartFileId(),
                all(products),
                all(machines),
                Objects.requireNonNullElse(trade, Trade.NONE),
                Objects.requireNonNullElse(association, Association.NONE),
                all(materials),
                all(labour),
                costingOrNone(),
                all(problems));
    }

    List<Cost> allMaterials() {
        return all(materials);
    }

    List<Cost> allLabour() {
        return all(labour);
    }

    Costing costingOrNone() {
        return Objects.requireNonNullElse(costing, Costing.NONE);
    }

    private static <T> List<T> all(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
