package org.articula.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** Answers what the guide says. Reads {@code guide/catalogue.yml} the first time somebody asks. */
@Service
public class Guide {

    private static final String CATALOGUE = "/guide/catalogue.yml";

    private final SingletonSupplier<List<GuideItem>> items = SingletonSupplier.of(Guide::read);

    /** Every item, in the order of the guide. */
    public List<GuideItem> all() {
        return items.obtain();
    }

    private static List<GuideItem> read() {
        Map<String, GuideItem> read = new LinkedHashMap<>();
        for (Map<String, Object> entry : entries()) {
            GuideItem item = item(entry);
            if (read.put(item.id(), item) != null) {
                throw new IllegalStateException("Twice in the guide: " + item.id());
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
    private static GuideItem item(Map<String, Object> entry) {
        return new GuideItem(
                (String) entry.get("id"),
                GuideKind.valueOf(((String) entry.get("kind")).toUpperCase(Locale.ROOT)),
                (String) entry.get("text"),
                (List<String>) entry.get("where"));
    }
}
