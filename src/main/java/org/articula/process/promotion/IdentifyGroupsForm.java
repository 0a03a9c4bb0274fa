package org.articula.process.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.promotion.GroupKind;
import org.articula.promotion.GroupSearch;
import org.articula.promotion.SeedGroup;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Seed groups, each with its identification sheet, and leaders. */
record IdentifyGroupsForm(
        @Nullable @Valid List<Group> groups,
        @Nullable @Size(max = 1000, message = LONG) String searchedWhere,
        @Nullable @Valid List<Leader> leaders) {

    private static final String LONG = "Use como máximo 1000 caracteres.";

    IdentifyGroupsForm {
        groups = groups == null ? List.of() : groups;
        leaders = leaders == null ? List.of() : leaders;
    }

    record Group(
            @NotNull(message = "Escriba la ubicación.") @Size(max = 200, message = "Use como máximo 200 caracteres.") String location,
            @NotNull(message = "Escriba el sector productivo.") @Size(max = 120, message = "Use como máximo 120 caracteres.") String sector,
            @NotNull(message = "Elija qué tipo de grupo es.") GroupKind kind,
            @Nullable @Size(max = 120, message = "Use como máximo 120 caracteres.") String otherKind,
            @Nullable @Size(max = 120, message = "Use como máximo 120 caracteres.") String name,
            @Nullable @Size(max = 60, message = "Use como máximo 60 caracteres.") String organisedSince,
            @NotNull(message = "Escriba cuántos integrantes son.") Integer members,
            @NotNull(message = "Escriba cuántas son mujeres.") Integer women,
            @NotNull(message = "Escriba cuántos son jóvenes.") Integer youngPeople,
            @NotNull(message = "Escriba qué venden.") @Size(max = 1000, message = LONG) String sells,
            @NotNull(message = "Escriba quiénes son sus clientes y dónde se ubican.") @Size(max = 1000, message = LONG) String customers,
            @Nullable @Size(max = 1000, message = LONG) String inputs,
            @Nullable @Size(max = 1000, message = LONG) String suppliers,
            @Nullable @DecimalMin(value = "0", message = "Las ventas no pueden ser menos que cero.") @Digits(integer = 9, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") BigDecimal monthlySales,
            @Nullable @Size(max = 1000, message = LONG) String channels,
            @Nullable @Size(max = 1000, message = LONG) String support,
            @Nullable @Size(max = 1000, message = LONG) String training,
            @Nullable @Size(max = 1000, message = LONG) String jointActions,
            @Nullable @Size(max = 1000, message = LONG) String jointPlans) {

        /** The row of a group that is already known. */
        static Group of(SeedGroup group) {
            Money sales = group.monthlySales();
            return new Group(
                    group.location(),
                    group.sector(),
                    group.kind(),
                    group.otherKind(),
                    group.name(),
                    group.organisedSince(),
                    group.members(),
                    group.women(),
                    group.youngPeople(),
                    group.sells(),
                    group.customers(),
                    group.inputs(),
                    group.suppliers(),
                    sales == null ? null : sales.dollars(),
                    group.channels(),
                    group.support(),
                    group.training(),
                    group.jointActions(),
                    group.jointPlans());
        }

        SeedGroup toGroup() {
            boolean organised = kind != GroupKind.UNORGANISED;
            return new SeedGroup(
                    location,
                    sector,
                    kind,
                    kind == GroupKind.OTHER ? otherKind : null,
                    organised ? name : null,
                    organised ? organisedSince : null,
                    members,
                    women,
                    youngPeople,
                    sells,
                    customers,
                    inputs,
                    suppliers,
                    monthlySales == null ? null : Money.ofDollars(monthlySales),
                    channels,
                    support,
                    training,
                    jointActions,
                    jointPlans);
        }
    }

    record Leader(
            @NotNull(message = "La fila no dice de quién es.") String producerId,
            @Nullable Boolean leads,
            @Nullable @Size(max = 500, message = "Use como máximo 500 caracteres.") String leadership) {}

    /** @throws InvalidInputException when somebody is ticked as a leader and nothing says how they help */
    GroupSearch toSearch() {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> leadership = new HashMap<>();
        for (int i = 0; i < leaders.size(); i++) {
            Leader leader = leaders.get(i);
            if (!Boolean.TRUE.equals(leader.leads())) {
                continue;
            }
            if (leader.leadership() == null) {
                errors.add(new FieldError("leaders[%d].leadership".formatted(i), "Escriba cómo puede ayudar."));
            } else {
                leadership.put(leader.producerId(), leader.leadership());
            }
        }
        InvalidInputException.throwIfAny(errors);
        return new GroupSearch(groups.stream().map(Group::toGroup).toList(), searchedWhere, leadership);
    }
}
