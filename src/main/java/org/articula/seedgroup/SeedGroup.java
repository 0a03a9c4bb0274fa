package org.articula.seedgroup;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Producers who already began to work together ({@code F1.1.e}), as the guide's identification sheet describes them ({@code F1.i}).
 *
 * @param otherKind which kind, when it is another one
 * @param name and {@code organisedSince} only when they are organised
 * @param women and {@code youngPeople} are counted among the members
 * @param customers who they are and where
 * @param monthlySales mean per member, in dollars
 */
public record SeedGroup(
        @NotNull(message = "Escriba la ubicación.") @Size(max = SeedGroupLimits.PLACE) String location,
        @NotNull(message = "Escriba el sector productivo.") @Size(max = SeedGroupLimits.NAME) String sector,
        @NotNull(message = "Elija qué tipo de grupo es.") GroupKind kind,
        @Nullable @Size(max = SeedGroupLimits.NAME) String otherKind,
        @Nullable @Size(max = SeedGroupLimits.NAME) String name,
        @Nullable @Size(max = SeedGroupLimits.SINCE) String organisedSince,
        @NotNull(message = "Escriba cuántos integrantes son.") @Min(SeedGroupLimits.FEWEST_MEMBERS) @Max(SeedGroupLimits.MOST_MEMBERS) Integer members,
        @NotNull(message = "Escriba cuántas son mujeres.") @Min(0) @Max(SeedGroupLimits.MOST_MEMBERS) Integer women,
        @NotNull(message = "Escriba cuántos son jóvenes.") @Min(0) @Max(SeedGroupLimits.MOST_MEMBERS) Integer youngPeople,
        @NotNull(message = "Escriba qué venden.") @Size(max = SeedGroupLimits.TEXT) String sells,
        @NotNull(message = "Escriba quiénes son sus clientes y dónde se ubican.") @Size(max = SeedGroupLimits.TEXT) String customers,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String inputs,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String suppliers,
        @Nullable @Min(0) @Digits(integer = 9, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") BigDecimal monthlySales,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String channels,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String support,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String training,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String jointActions,
        @Nullable @Size(max = SeedGroupLimits.TEXT) String jointPlans) {

    public SeedGroup {
        otherKind = kind == GroupKind.OTHER ? otherKind : null;
        name = kind == GroupKind.UNORGANISED ? null : name;
        organisedSince = kind == GroupKind.UNORGANISED ? null : organisedSince;
    }

    /** What people call it: its name or, without one, its sector and place. */
    public String title() {
        return name == null ? "%s, %s".formatted(sector, location) : name;
    }

    /** The kind as people read it, the other kind included. */
    public String kindText() {
        return otherKind == null ? kind.spanish() : "%s: %s".formatted(kind.spanish(), otherKind);
    }

    /** The monthly sales as an amount; null when the group did not say. */
    @Nullable Money sales() {
        return monthlySales == null ? null : Money.ofDollars(monthlySales);
    }
}
