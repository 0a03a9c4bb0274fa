package org.articula.process.position;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.position.NewPosition;
import org.articula.position.PositionLimits;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.jspecify.annotations.Nullable;

/** The position as the network drafts it. */
record DraftPositionForm(
        @NotNull(message = "Escriba el objetivo general.") @Size(max = PositionLimits.TEXT) String objective,
        @NotNull(message = "Escriba la oportunidad de negocio conjunta.") @Size(max = PositionLimits.TEXT) String jointOpportunity,
        @NotNull(message = "Escriba la visión.") @Size(max = PositionLimits.TEXT) String vision,
        @NotNull(message = "Escriba la misión.") @Size(max = PositionLimits.TEXT) String mission,
        @Nullable @Valid List<Row> swot) {

    /** @param proposerId nobody chosen is whoever accompanies the network */
    record Row(
            @NotNull(message = "Elija si es fortaleza, debilidad, oportunidad o amenaza.") SwotKind kind,
            @NotNull(message = "Escriba la línea.") @Size(max = PositionLimits.LINE) String text,
            @Nullable String proposerId,
            @Nullable @Min(PositionLimits.LEAST_VOTES) Integer votes) {

        /** To begin one of the lists with. */
        static Row empty(SwotKind kind) {
            return new Row(kind, "", null, null);
        }

        static Row of(SwotLine line) {
            return new Row(
                    line.kind(),
                    line.text(),
                    line.proposerId() == null ? DraftPositionTask.ARTICULATOR : line.proposerId(),
                    line.votes());
        }

        SwotLine toLine() {
            return new SwotLine(
                    kind,
                    text,
                    DraftPositionTask.ARTICULATOR.equals(proposerId) ? null : proposerId,
                    votes == null ? 0 : votes);
        }
    }

    NewPosition toPosition() {
        return new NewPosition(
                objective,
                jointOpportunity,
                vision,
                mission,
                swot == null ? List.of() : swot.stream().map(Row::toLine).toList());
    }
}
