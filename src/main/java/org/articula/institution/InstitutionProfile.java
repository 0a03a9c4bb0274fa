package org.articula.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory tells of an institution ({@code C1.3.d}).
 *
 * @param activity what it does
 * @param intervention what it does in the chain, in short ({@code C1.3.c})
 * @param achievements what it has achieved so far
 * @param support what it offers producers
 * @param willingnessNote what it would put in, or why not
 * @param chainIds the chains of the territory it works in, sorted; none when nobody has said
 */
public record InstitutionProfile(
        String name,
        InstitutionKind kind,
        @Nullable String representative,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String web,
        @Nullable String activity,
        @Nullable String intervention,
        @Nullable String achievements,
        @Nullable String support,
        Willingness willingness,
        @Nullable String willingnessNote,
        List<String> chainIds) {

    public InstitutionProfile {
        chainIds = List.copyOf(chainIds);
    }

    /** The same institution, working in these chains. */
    InstitutionProfile in(List<String> chains) {
        return new InstitutionProfile(
                name,
                kind,
                representative,
                address,
                phone,
                email,
                web,
                activity,
                intervention,
                achievements,
                support,
                willingness,
                willingnessNote,
                chains);
    }

    /** The same institution with what a sheet tells of it: what stands there replaces, a blank takes nothing away. */
    InstitutionProfile updatedBy(InstitutionProfile told) {
        return new InstitutionProfile(
                name,
                told.kind,
                either(told.representative, representative),
                either(told.address, address),
                either(told.phone, phone),
                either(told.email, email),
                either(told.web, web),
                either(told.activity, activity),
                either(told.intervention, intervention),
                either(told.achievements, achievements),
                either(told.support, support),
                told.willingness == Willingness.UNKNOWN ? willingness : told.willingness,
                either(told.willingnessNote, willingnessNote),
                told.chainIds.isEmpty() ? chainIds : told.chainIds);
    }

    private static @Nullable String either(@Nullable String told, @Nullable String own) {
        return told == null ? own : told;
    }
}
