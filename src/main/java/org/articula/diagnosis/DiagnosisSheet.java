package org.articula.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.articula.diagnosis.InterviewAnswers.Association;
import org.articula.diagnosis.InterviewAnswers.Business;
import org.articula.diagnosis.InterviewAnswers.Cost;
import org.articula.diagnosis.InterviewAnswers.Costing;
import org.articula.diagnosis.InterviewAnswers.Trade;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The guide's format on paper: every question, with its answer or room for one ({@code F2.2.i}, {@code F2.2.j}).
 *
 * @param missing what a filled one lacks, in words; null when nothing is missing, and on a blank one
 */
record DiagnosisSheet(
        String networkName,
        String dateText,
        String interviewer,
        boolean blank,
        List<Section> sections,
        @Nullable String missing) {

    /** Rows on paper of a list that grows. */
    private static final int BLANK_ROWS = 6;

    record Section(String title, List<Line> lines, List<Grid> grids) {}

    /** @param room whether an answer of some sentences has its place */
    record Line(String question, String answer, boolean room) {}

    record Grid(String caption, List<String> headings, List<List<String>> rows) {}

    static DiagnosisSheet blank(String networkName) {
        return of(networkName, null);
    }

    static DiagnosisSheet of(String networkName, @Nullable InterviewAnswers told) {
        boolean blank = told == null;
        Business business = told == null ? Business.NONE : told.business();
        Trade trade = told == null ? Trade.NONE : told.trade();
        Association association = told == null ? Association.NONE : told.association();
        List<String> missing = told == null ? List.of() : AnswersPolicy.missing(told);
        return new DiagnosisSheet(
                networkName,
                text(business.interviewedOn()),
                text(business.interviewer()),
                blank,
                List.of(
                        basics(business, told),
                        production(trade, told),
                        market(trade, told),
                        costs(told),
                        new Section(
                                "5. Asociatividad",
                                List.of(
                                        room(
                                                "¿Ha tenido experiencias anteriores de asociatividad?",
                                                association.associationExperience()),
                                        line("¿Conoce a los integrantes de la red?", association.knowsMembers()),
                                        line("¿Está dispuesto a invertir tiempo?", association.investsTime()),
                                        line("¿Está dispuesto a invertir dinero?", association.investsMoney())),
                                List.of()),
                        new Section(
                                "6. Observaciones y otra información relevante",
                                List.of(room("Observaciones", association.observations())),
                                List.of(grid(
                                        "Problemas por área",
                                        List.of("Área", "Problema"),
                                        told == null ? List.of() : told.problems(),
                                        problem -> List.of(text(problem.area()), text(problem.problem())))))),
                missing.isEmpty() ? null : String.join(", ", missing));
    }

    private static Section basics(Business business, @Nullable InterviewAnswers told) {
        return new Section(
                "1. Datos básicos del negocio",
                List.of(
                        line("Nombre del empresario", business.ownerName()),
                        line("Nombre del negocio", business.businessName()),
                        line("Dirección", business.address()),
                        line("Forma jurídica", business.legalForm()),
                        line("Capital social (USD)", business.socialCapital()),
                        line("Actividad exacta", business.activity())),
                List.of(
                        grid(
                                "Volumen de ventas de las tres últimas campañas",
                                List.of("Campaña", "Ventas (USD)"),
                                told == null ? List.of() : told.sales(),
                                sale -> List.of(text(sale.season()), text(sale.amount())),
                                DiagnosisLimits.PERIODS),
                        grid(
                                "Trabajadores de los tres últimos años",
                                List.of("Año", "Trabajadores"),
                                told == null ? List.of() : told.workforce(),
                                year -> List.of(String.valueOf(year.inYear()), text(year.workers())),
                                DiagnosisLimits.PERIODS),
                        grid(
                                told != null && told.chartFileId() != null
                                        ? "Organigrama del negocio (hay también un archivo adjunto)"
                                        : "Organigrama del negocio",
                                List.of("Puesto", "Quién", "Depende de"),
                                told == null ? List.of() : told.posts(),
                                post -> List.of(text(post.post()), text(post.person()), text(post.reportsTo())))));
    }

    private static Section production(Trade trade, @Nullable InterviewAnswers told) {
        List<InterviewAnswers.Product> products = told == null ? List.of() : told.products();
        return new Section(
                "2. Producción",
                List.of(
                        room("Principales problemas de producción", trade.productionProblems()),
                        room("Perspectivas futuras de la producción", trade.productionOutlook())),
                List.of(
                        grid(
                                "Tres productos principales",
                                List.of("Producto", "Características"),
                                products,
                                product -> List.of(text(product.name()), text(product.features())),
                                DiagnosisLimits.PRODUCTS),
                        grid(
                                "Nivel actual de producción",
                                PERIODS,
                                products,
                                product -> List.of(
                                        text(product.name()),
                                        text(product.daily()),
                                        text(product.monthly()),
                                        text(product.yearly())),
                                DiagnosisLimits.PRODUCTS),
                        grid(
                                "Capacidad instalada",
                                PERIODS,
                                products,
                                product -> List.of(
                                        text(product.name()),
                                        text(product.dailyCapacity()),
                                        text(product.monthlyCapacity()),
                                        text(product.yearlyCapacity())),
                                DiagnosisLimits.PRODUCTS),
                        grid(
                                "Costos y precios de venta",
                                List.of("Producto", "Costo (USD)", "Precio de venta (USD)"),
                                products,
                                product -> List.of(text(product.name()), text(product.cost()), text(product.price())),
                                DiagnosisLimits.PRODUCTS),
                        grid(
                                "Maquinaria y equipo",
                                List.of("Maquinaria o equipo", "Año de fabricación", "Estado"),
                                told == null ? List.of() : told.machines(),
                                machine -> List.of(
                                        text(machine.equipment()), plain(machine.madeIn()), text(machine.state())))));
    }

    private static Section market(Trade trade, @Nullable InterviewAnswers told) {
        return new Section(
                "3. Mercado",
                List.of(
                        room("¿Está bueno el mercado actualmente?", trade.marketToday()),
                        line("Tasa de crecimiento anual en el pasado (%)", trade.growthPercent()),
                        room("¿Cómo cree que se comportará?", trade.marketOutlook()),
                        room("Tipo de clientes", trade.clients()),
                        room("Productos competidores idénticos", trade.identicalProducts()),
                        room("Productos competidores sustitutos", trade.substituteProducts())),
                List.of(grid(
                        "Precios de la competencia",
                        List.of("Producto", "Precio de la competencia (USD)"),
                        told == null ? List.of() : told.products(),
                        product -> List.of(text(product.name()), text(product.rivalPrice())),
                        DiagnosisLimits.PRODUCTS)));
    }

    private static Section costs(@Nullable InterviewAnswers told) {
        Costing costing = told == null ? Costing.NONE : told.costing();
        PrimeCost cost = told == null ? null : PrimeCostPolicy.compute(told.materials(), told.labour(), costing);
        return new Section(
                "4. Costo de producción del producto principal",
                List.of(
                        line("Subtotal de materiales directos (MD)", cost == null ? null : cost.materials()),
                        line("Subtotal de mano de obra directa (MOD)", cost == null ? null : cost.labour()),
                        line("Costo primo", cost == null ? null : cost.total()),
                        line("Unidades que se hacen (lote)", costing.unitsMade()),
                        line("Costo primo por unidad", cost == null ? null : cost.perUnit()),
                        line("Precio de venta (USD)", costing.price()),
                        line("Margen bruto por unidad", cost == null ? null : cost.margin())),
                List.of(
                        grid("Materiales directos", HEADINGS, told == null ? List.of() : told.materials(), SHEET_ROW),
                        grid("Mano de obra directa", HEADINGS, told == null ? List.of() : told.labour(), SHEET_ROW)));
    }

    private static final List<String> PERIODS = List.of("Producto", "Al día", "Al mes", "Al año");

    private static final List<String> HEADINGS =
            List.of("Concepto", "Unidad de medida", "Cantidad", "Precio unitario", "Total (USD)");

    private static final Row<Cost> SHEET_ROW = row -> List.of(
            text(row.concept()),
            text(row.unit()),
            text(row.quantity()),
            text(row.unitPrice()),
            row.quantity() == null || row.unitPrice() == null
                    ? ""
                    : SpanishFigures.of(PrimeCostPolicy.total(row).dollars()));

    @FunctionalInterface
    private interface Row<T> {

        List<String> of(T told);
    }

    private static <T> Grid grid(String caption, List<String> headings, List<T> told, Row<T> row) {
        return grid(caption, headings, told, row, BLANK_ROWS);
    }

    private static <T> Grid grid(String caption, List<String> headings, List<T> told, Row<T> row, int blankRows) {
        List<List<String>> rows = new ArrayList<>(told.stream().map(row::of).toList());
        while (told.isEmpty() && rows.size() < blankRows) {
            rows.add(Collections.nCopies(headings.size(), ""));
        }
        return new Grid(caption, headings, rows);
    }

    private static Line line(String question, @Nullable Object answer) {
        return new Line(question, text(answer), false);
    }

    private static Line room(String question, @Nullable Object answer) {
        return new Line(question, text(answer), true);
    }

    /** A year has no thousands. */
    private static String plain(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    private static String text(@Nullable Object answer) {
        if (answer instanceof Worded worded) {
            return worded.spanish();
        }
        if (answer instanceof BigDecimal figure) {
            return SpanishFigures.hundredths(figure.movePointRight(2).longValueExact());
        }
        if (answer instanceof Integer figure) {
            return SpanishFigures.of(figure.longValue());
        }
        if (answer instanceof LocalDate day) {
            return SpanishDates.date(day);
        }
        return answer instanceof Money amount ? amount.toString() : Objects.toString(answer, "");
    }
}
