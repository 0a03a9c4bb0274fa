package org.articula.territory;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.articula.shared.FieldError;

/** What a territory, its logbook and its chains must look like before they are kept. */
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
        return errors;
    }

    /** @param today in the territory's zone: the logbook tells what was done, not what is planned */
    static List<FieldError> checkEntries(List<LogbookEntry> entries, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (entries.isEmpty()) {
            errors.add(new FieldError("entries", "Anote al menos una fuente o un taller."));
        }
        for (int i = 0; i < entries.size(); i++) {
            LogbookEntry entry = entries.get(i);
            String path = "entries[" + i + "].";
            if (entry.on().isAfter(today)) {
                errors.add(new FieldError(
                        path + "on", "La fecha no puede ser posterior a hoy, %1$td/%1$tm/%1$tY.".formatted(today)));
            } else if (entry.on().getYear() < 1900) {
                errors.add(new FieldError(path + "on", "Revise el año de la fecha."));
            }
            TextCheck.required(errors, path + "who", "de quién viene la información", entry.who(), 200);
            TextCheck.required(errors, path + "text", "qué se supo del territorio", entry.text(), 2000);
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
    private static String sameName(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
