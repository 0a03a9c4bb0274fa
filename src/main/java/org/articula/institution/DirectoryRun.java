package org.articula.institution;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.sheet.PlainText;
import org.articula.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Applies changes to a directory, one after the other, and tells what is to be stored and what is wrong. */
final class DirectoryRun {

    private final Territory territory;
    private final Set<String> chainIds;
    private final Map<String, Institution> directory = new LinkedHashMap<>();
    private final Map<String, String> idOfName = new HashMap<>();
    private final Map<String, Institution> added = new LinkedHashMap<>();
    private final Map<String, Institution> updated = new LinkedHashMap<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final FieldErrors errors = new FieldErrors();

    /** @param chainIds the chains of the territory */
    DirectoryRun(Territory territory, Set<String> chainIds, List<Institution> institutions) {
        this.territory = territory;
        this.chainIds = chainIds;
        institutions.forEach(institution -> {
            directory.put(institution.id(), institution);
            idOfName.put(PlainText.key(institution.name()), institution.id());
        });
    }

    /** The names of all that change become free first, so that two institutions may exchange theirs. */
    void apply(DirectoryChanges changes) {
        for (Change change : changes.institutions()) {
            if (change.changes() && directory.containsKey(change.id())) {
                idOfName.remove(PlainText.key(directory.get(change.id()).name()));
            }
        }
        for (int i = 0; i < changes.institutions().size(); i++) {
            apply(errors.row("institutions", i), changes.institutions().get(i));
        }
        for (int i = 0; i < changes.newInstitutions().size(); i++) {
            put(
                    errors.row("newInstitutions", i),
                    Ids.next(),
                    changes.newInstitutions().get(i),
                    added);
        }
        changes.fromSheet().forEach(this::takeFromSheet);
        if (directory.isEmpty()) {
            errors.add("newInstitutions", "Registre al menos una institución, pública o privada, o suba la hoja.");
        }
    }

    FieldErrors errors() {
        return errors;
    }

    Collection<Institution> added() {
        return added.values();
    }

    Collection<Institution> updated() {
        return updated.values();
    }

    Set<String> removed() {
        return removed;
    }

    private void apply(FieldErrors row, Change change) {
        boolean there = directory.containsKey(change.id());
        if (change.profile() != null && there) {
            put(row, change.id(), change.profile(), updated);
        } else if (change.profile() != null) {
            row.add("name", "Alguien la quitó del directorio: abra de nuevo la tarea.");
        } else if (change.removed() && there) {
            directory.remove(change.id());
            removed.add(change.id());
        }
    }

    private void put(FieldErrors row, String id, InstitutionProfile profile, Map<String, Institution> target) {
        row.addAll(InstitutionPolicy.check(profile, territory.country()));
        row.addIf(
                !chainIds.containsAll(profile.chainIds()),
                "chainIds",
                "Una de estas cadenas ya no está registrada en el territorio: abra de nuevo la tarea.");
        String name = PlainText.key(profile.name());
        if (!name.isEmpty() && idOfName.putIfAbsent(name, id) != null) {
            row.add("name", "Esta institución ya está en el directorio.");
        }
        keep(new Institution(id, territory.id(), InstitutionPolicy.tidy(profile, territory.country())), target);
    }

    /** The rows of a sheet are faultless: the sheet was refused otherwise. */
    private void takeFromSheet(InstitutionProfile profile) {
        @Nullable String id = idOfName.get(PlainText.key(profile.name()));
        if (id == null) {
            put(errors.at("sheet"), Ids.next(), profile, added);
        } else {
            InstitutionProfile merged =
                    requireNonNull(directory.get(id)).profile().updatedBy(profile);
            keep(new Institution(id, territory.id(), merged), added.containsKey(id) ? added : updated);
        }
    }

    private void keep(Institution institution, Map<String, Institution> target) {
        directory.put(institution.id(), institution);
        target.put(institution.id(), institution);
    }
}
