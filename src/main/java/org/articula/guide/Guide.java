package org.articula.guide;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Answers what the guide says and where the product does it. Reads {@code guide/catalogue.yml} and the diagrams the first time
 * somebody asks.
 */
@Service
public class Guide {

    private static final String CATALOGUE = "/guide/catalogue.yml";

    private final SingletonSupplier<List<GuideItem>> items = SingletonSupplier.of(Guide::read);

    /** Every item, in the order of the guide. */
    public List<GuideItem> all() {
        return items.obtain();
    }

    private static List<GuideItem> read() {
        Map<String, List<Place>> steps = Diagrams.places();
        NamedPlaces others = new NamedPlaces();
        Map<String, GuideItem> read = new LinkedHashMap<>();
        for (Map<String, Object> entry : entries()) {
            String id = text(entry, "id");
            List<Place> where = new ArrayList<>(steps.getOrDefault(id, List.of()));
            references(entry).stream().map(others::named).forEach(where::add);
            if (read.put(id, item(id, entry, where)) != null) {
                throw new IllegalStateException("Twice in the guide: " + id);
            }
        }
        return List.copyOf(read.values());
    }

    private static List<Map<String, Object>> entries() {
        try (InputStream file = Guide.class.getResourceAsStream(CATALOGUE)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(file, CATALOGUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> references(Map<String, Object> entry) {
        return (List<String>) entry.getOrDefault("where", List.of());
    }

    private static GuideItem item(String id, Map<String, Object> entry, List<Place> where) {
        GuideKind kind = GuideKind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT));
        return new GuideItem(id, kind, text(entry, "text"), where);
    }

    private static String text(Map<String, Object> entry, String key) {
        return (String) requireNonNull(entry.get(key), key);
    }
}
