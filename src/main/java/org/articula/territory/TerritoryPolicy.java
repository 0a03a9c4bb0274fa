package org.articula.territory;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.articula.shared.FieldErrors;

/** What a territory and its chains must look like before they are kept. */
final class TerritoryPolicy {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,%d}".formatted(TerritoryLimits.CODE));
    private static final int LONGEST_ZONE = 40;

    private TerritoryPolicy() {}

    static FieldErrors check(NewTerritory territory) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                !CODE.matcher(territory.code()).matches(),
                "code",
                "El código lleva de 2 a %d letras mayúsculas sin tilde o cifras, sin espacios: «OTAVALO»."
                        .formatted(TerritoryLimits.CODE));
        errors.required("name", "el nombre del territorio", territory.name(), TerritoryLimits.NAME);
        errors.required("place", "el lugar", territory.place(), TerritoryLimits.PLACE);
        errors.addIf(territory.zone().getId().length() > LONGEST_ZONE, "zone", "Elija la hora local de la lista.");
        errors.addIf(territory.country() == null, "country", "Elija el país del territorio.");
        return errors;
    }

    /** @param known chains the territory has already */
    static FieldErrors checkChains(List<NewChain> chains, List<ProductiveChain> known) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(chains.isEmpty(), "chains", "Registre al menos una cadena productiva.");
        Set<String> names = new HashSet<>();
        known.forEach(chain -> names.add(sameName(chain.name())));
        for (int i = 0; i < chains.size(); i++) {
            NewChain chain = chains.get(i);
            FieldErrors row = errors.row("chains", i);
            row.required("name", "el nombre de la cadena", chain.name(), TerritoryLimits.NAME);
            row.addIf(
                    !chain.name().isBlank() && !names.add(sameName(chain.name())),
                    "name",
                    "La cadena «%s» ya está en la lista.".formatted(chain.name().strip()));
            row.required("links", "los eslabones de la cadena", chain.links(), TerritoryLimits.LINKS);
            row.optional("mainBuyer", "el comprador principal", chain.mainBuyer(), TerritoryLimits.MAIN_BUYER);
        }
        return errors;
    }

    /** «Tejidos de Lana» and «tejidos  de lana» are one chain; so they are to the database, which knows no accents. */
    static String sameName(String name) {
        return Normalizer.normalize(oneLine(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The name as it is kept. */
    static String oneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
