package org.articula.process.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.articula.promotion.GroupKind;
import org.articula.promotion.GroupSearch;
import org.articula.promotion.PromotionLimits;
import org.articula.promotion.SeedGroup;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Seed groups, each with its identification sheet, and leaders. */
record IdentifyGroupsForm(
        @Valid List<Group> groups,
        @Nullable @Size(max = PromotionLimits.TEXT) String searchedWhere,
        @Valid List<GroupSearch.Leader> leaders) {

    IdentifyGroupsForm {
        groups = groups == null ? List.of() : groups;
        leaders = leaders == null ? List.of() : leaders;
    }

    record Group(
            @NotNull(message = "Escriba la ubicación.") @Size(max = PromotionLimits.PLACE) String location,
            @NotNull(message = "Escriba el sector productivo.") @Size(max = PromotionLimits.NAME) String sector,
            @NotNull(message = "Elija qué tipo de grupo es.") GroupKind kind,
            @Nullable @Size(max = PromotionLimits.NAME) String otherKind,
            @Nullable @Size(max = PromotionLimits.NAME) String name,
            @Nullable @Size(max = PromotionLimits.SINCE) String organisedSince,
            @NotNull(message = "Escriba cuántos integrantes son.") @Min(PromotionLimits.FEWEST_MEMBERS) @Max(PromotionLimits.MOST_MEMBERS) Integer members,
            @NotNull(message = "Escriba cuántas son mujeres.") @Min(0) @Max(PromotionLimits.MOST_MEMBERS) Integer women,
            @NotNull(message = "Escriba cuántos son jóvenes.") @Min(0) @Max(PromotionLimits.MOST_MEMBERS) Integer youngPeople,
            @NotNull(message = "Escriba qué venden.") @Size(max = PromotionLimits.TEXT) String sells,
            @NotNull(message = "Escriba quiénes son sus clientes y dónde se ubican.") @Size(max = PromotionLimits.TEXT) String customers,
            @Nullable @Size(max = PromotionLimits.TEXT) String inputs,
            @Nullable @Size(max = PromotionLimits.TEXT) String suppliers,
            @Nullable @Min(0) @Digits(integer = 9, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") BigDecimal monthlySales,
            @Nullable @Size(max = PromotionLimits.TEXT) String channels,
            @Nullable @Size(max = PromotionLimits.TEXT) String support,
            @Nullable @Size(max = PromotionLimits.TEXT) String training,
            @Nullable @Size(max = PromotionLimits.TEXT) String jointActions,
            @Nullable @Size(max = PromotionLimits.TEXT) String jointPlans) {

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

    GroupSearch toSearch() {
        return new GroupSearch(groups.stream().map(Group::toGroup).toList(), searchedWhere, leaders);
    }
}
