package org.articula.territory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** What a territory and its chains must look like before they are kept. */
final class TerritoryPolicy {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");
    private static final int LONGEST_ZONE = 40;

    private TerritoryPolicy() {}

    static List<FieldError> check(NewTerritory territory) {
        List<FieldError> errors = new ArrayList<>();
        if (!CODE.matcher(territory.code()).matches()) {
            errors.add(new FieldError(
                    "code",
                    "El código lleva de 2 a 20 letras mayúsculas sin tilde o cifras, sin espacios: «OTAVALO»."));
        }
        TextCheck.required(errors, "name", "el nombre del territorio", territory.name(), 120);
        TextCheck.required(errors, "place", "el lugar", territory.place(), 120);
        if (territory.zone().getId().length() > LONGEST_ZONE) {
            errors.add(new FieldError("zone", "Elija la hora local de la lista."));
        }
        if (territory.country() == null) {
            errors.add(new FieldError("country", "Elija el país del territorio."));
        }
        return errors;
    }

    /** @param known chains the territory has already */
    static List<FieldError> checkChains(List<NewChain> chains, List<ProductiveChain> known) {
        List<FieldError> errors = new ArrayList<>();
        if (chains.isEmpty()) {
            errors.add(new FieldError("chains", "Registre al menos una cadena productiva."));
        }
        Set<String> names = new HashSet<>();
        known.forEach(chain -> names.add(sameName(chain.name())));
        for (int i = 0; i < chains.size(); i++) {
            NewChain chain = chains.get(i);
            String path = "chains[" + i + "].";
            TextCheck.required(errors, path + "name", "el nombre de la cadena", chain.name(), 120);
            if (!chain.name().isBlank() && !names.add(sameName(chain.name()))) {
                errors.add(new FieldError(
                        path + "name",
                        "La cadena «%s» ya está en la lista."
                                .formatted(chain.name().strip())));
            }
            TextCheck.required(errors, path + "links", "los eslabones de la cadena", chain.links(), 1000);
            TextCheck.optional(errors, path + "mainBuyer", "el comprador principal", chain.mainBuyer(), 200);
        }
        return errors;
    }

    /** «Tejidos de Lana» and «tejidos  de lana» are one chain; so they are to the database, which knows no accents. */
    static String sameName(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
