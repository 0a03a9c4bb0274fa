package org.articula.institution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articula.sheet.PlainText;
import org.articula.sheet.SheetLine;
import org.articula.territory.ProductiveChain;
import org.jspecify.annotations.Nullable;

/** The chains of a territory as a sheet names them, several in one cell. */
final class ChainNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*");

    private final Map<String, String> nameOfId = new LinkedHashMap<>();
    private final Map<String, String> idOfKey = new HashMap<>();

    ChainNames(List<ProductiveChain> chains) {
        for (ProductiveChain chain : chains) {
            nameOfId.put(chain.id(), chain.name());
            idOfKey.put(PlainText.key(chain.name()), chain.id());
        }
    }

    /** The ids of the chains in a row; a name that is none of the territory's is a fault of its cell. */
    List<String> read(SheetLine line) {
        String text = line.text(InstitutionColumn.CHAINS);
        List<String> ids = new ArrayList<>();
        for (String name : text.isBlank() ? new String[0] : BETWEEN.split(text)) {
            String id = idOfKey.get(PlainText.key(name));
            if (id != null) {
                ids.add(id);
            } else if (!name.isBlank()) {
                line.fault(InstitutionColumn.CHAINS, objection(name));
            }
        }
        return ids;
    }

    /** Null when there are none: a blank cell. */
    @Nullable String write(List<String> ids) {
        String names = nameOfId.entrySet().stream()
                .filter(chain -> ids.contains(chain.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private String objection(String name) {
        String shown = PlainText.shortened(name);
        return nameOfId.isEmpty()
                ? "El territorio todavía no tiene cadenas registradas: deje en blanco «%s».".formatted(shown)
                : "«%s» no es una cadena registrada del territorio: escriba %s."
                        .formatted(shown, String.join("; ", nameOfId.values()));
    }
}
