package org.articula.diagnosis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member told of their enterprise, all of the guide's format ({@code F2.2.i}, {@code F2.2.j}). Amounts are dollars. Whatever was
 * not asked or not told is null; nothing is guessed.
 *
 * @param chartFileId the organisation chart as a file, beside or instead of its posts
 * @param materials direct materials of the main product
 * @param labour direct labour of the main product
 * @param problems in the member's words, by area ({@code F2.2.g})
 */
public record InterviewAnswers(
        Business business,
        List<Sale> sales,
        List<Workforce> workforce,
        List<Post> posts,
        @Nullable String chartFileId,
        List<Product> products,
        List<Machine> machines,
        Trade trade,
        Association association,
        List<Cost> materials,
        List<Cost> labour,
        Costing costing,
        List<Problem> problems) {

    public InterviewAnswers {
        sales = List.copyOf(sales);
        workforce = List.copyOf(workforce);
        posts = List.copyOf(posts);
        products = List.copyOf(products);
        machines = List.copyOf(machines);
        materials = List.copyOf(materials);
        labour = List.copyOf(labour);
        problems = List.copyOf(problems);
    }

    /** Basic data. @param socialCapital dollars */
    public record Business(
            @Nullable LocalDate interviewedOn,
            @Nullable @Size(max = DiagnosisLimits.NAME) String interviewer,
            @Nullable @Size(max = DiagnosisLimits.NAME) String ownerName,
            @Nullable @Size(max = DiagnosisLimits.NAME) String businessName,
            @Nullable @Size(max = DiagnosisLimits.ADDRESS) String address,
            @Nullable @Size(max = DiagnosisLimits.NAME) String legalForm,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal socialCapital,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String activity) {

        /** Nothing asked yet. */
        public static final Business NONE = new Business(null, null, null, null, null, null, null, null);
    }

    /** Sales of one of the last three seasons. */
    public record Sale(
            @NotNull(message = "Escriba qué campaña es.") @Size(max = DiagnosisLimits.SEASON) String season,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal amount) {}

    /** Workers in one of the last three years. */
    public record Workforce(
            @NotNull(message = "Escriba el año.") @Min(DiagnosisLimits.FIRST_YEAR) @Max(DiagnosisLimits.LAST_YEAR) Integer inYear,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST_WORKERS) Integer workers) {}

    /** A post of the organisation chart. */
    public record Post(
            @NotNull(message = "Escriba el puesto.") @Size(max = DiagnosisLimits.NAME) String post,
            @Nullable @Size(max = DiagnosisLimits.NAME) String person,
            @Nullable @Size(max = DiagnosisLimits.NAME) String reportsTo) {}

    /** One of the three main products. @param rivalPrice of the competition for the same */
    public record Product(
            @NotNull(message = "Escriba qué producto es.") @Size(max = DiagnosisLimits.NAME) String name,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String features,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal daily,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal monthly,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal yearly,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal dailyCapacity,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal monthlyCapacity,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal yearlyCapacity,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal cost,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal price,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal rivalPrice) {}

    /** @param madeIn year of manufacture */
    public record Machine(
            @NotNull(message = "Escriba qué equipo es.") @Size(max = DiagnosisLimits.NAME) String equipment,
            @Nullable @Min(DiagnosisLimits.FIRST_YEAR) @Max(DiagnosisLimits.LAST_YEAR) Integer madeIn,
            @Nullable @Size(max = DiagnosisLimits.NAME) String state) {}

    /** Production in words, and the market. */
    public record Trade(
            @Nullable @Size(max = DiagnosisLimits.TEXT) String productionProblems,
            @Nullable @Size(max = DiagnosisLimits.TEXT) String productionOutlook,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String marketToday,
            @Nullable @Min(DiagnosisLimits.LEAST_GROWTH) @Max(DiagnosisLimits.MOST_GROWTH) BigDecimal growthPercent,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String marketOutlook,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String clients,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String identicalProducts,
            @Nullable @Size(max = DiagnosisLimits.ANSWER) String substituteProducts) {

        /** Nothing asked yet. */
        public static final Trade NONE = new Trade(null, null, null, null, null, null, null, null);
    }

    /** Working with others, and whatever else was said. */
    public record Association(
            @Nullable @Size(max = DiagnosisLimits.TEXT) String associationExperience,
            @Nullable Acquaintance knowsMembers,
            @Nullable Willing investsTime,
            @Nullable Willing investsMoney,
            @Nullable @Size(max = DiagnosisLimits.TEXT) String observations) {

        /** Nothing asked yet. */
        public static final Association NONE = new Association(null, null, null, null, null);
    }

    /** A direct material or a piece of direct labour. */
    public record Cost(
            @NotNull(message = "Escriba el concepto.") @Size(max = DiagnosisLimits.NAME) String concept,
            @Nullable @Size(max = DiagnosisLimits.UNIT) String unit,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal quantity,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal unitPrice) {}

    /** @param unitsMade out of these materials and this labour @param price of one of them */
    public record Costing(
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal unitsMade,
            @Nullable @Min(0) @Max(DiagnosisLimits.MOST) BigDecimal price) {

        /** Nothing asked yet. */
        public static final Costing NONE = new Costing(null, null);
    }

    /** A problem of the enterprise. */
    public record Problem(
            @NotNull(message = "Elija el área del problema.") ProblemArea area,
            @NotNull(message = "Escriba el problema.") @Size(max = DiagnosisLimits.PROBLEM) String problem) {}
}
