package org.articula.promotion;

import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Producers who already began to work together ({@code F1.1.e}), as the guide's identification sheet describes them ({@code F1.i}).
 *
 * @param otherKind which kind, when it is another one
 * @param name and {@code organisedSince} only when they are organised
 * @param women and {@code youngPeople} are counted among the members
 * @param customers who they are and where
 * @param monthlySales mean per member
 */
public record SeedGroup(
        String location,
        String sector,
        GroupKind kind,
        @Nullable String otherKind,
        @Nullable String name,
        @Nullable String organisedSince,
        int members,
        int women,
        int youngPeople,
        String sells,
        String customers,
        @Nullable String inputs,
        @Nullable String suppliers,
        @Nullable Money monthlySales,
        @Nullable String channels,
        @Nullable String support,
        @Nullable String training,
        @Nullable String jointActions,
        @Nullable String jointPlans) {

    /** What people call it: its name or, without one, its sector and place. */
    public String title() {
        return name == null ? "%s, %s".formatted(sector, location) : name;
    }

    /** The kind as people read it, the other kind included. */
    public String kindText() {
        return otherKind == null ? kind.spanish() : "%s: %s".formatted(kind.spanish(), otherKind);
    }
}
