package org.articula.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Gives the places that the catalogue names the words in which people know them. Each word is taken from where it stands: a figure
 * of the internal rules is called what the form that changes it calls it, a document what it says at its head; what a policy does
 * and how a mail is called stands in {@code guide/names.properties}.
 */
final class NamedPlaces {

    private static final String NAMES = "/guide/names.properties";
    private static final String FIGURES = "/forms/record-amendment.form";

    private final Properties names = new Properties();
    private final Map<String, String> figures = new HashMap<>();

    NamedPlaces() {
        try (InputStream content = resource(NAMES);
                InputStream form = resource(FIGURES)) {
            names.load(new InputStreamReader(content, StandardCharsets.UTF_8));
            for (JsonNode field : new ObjectMapper().readTree(form).path("components")) {
                figures.put(field.path("key").asText(), field.path("label").asText());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The place with its name.
     *
     * @param reference as the catalogue writes it, such as {@code template:documents/minutes}
     * @throws IllegalStateException if it needs a name and has none
     */
    Place named(String reference) {
        String path = reference.substring(reference.indexOf(':') + 1);
        return switch (reference.substring(0, reference.indexOf(':'))) {
            case "figure" -> place(reference, PlaceKind.FIGURE, figures.get(path));
            case "policy" -> place(reference, PlaceKind.POLICY, names.getProperty("policy." + path));
            case "template" ->
                path.startsWith("documents/")
                        ? place(reference, PlaceKind.DOCUMENT, title("/" + path + ".html") + " (PDF)")
                        : place(reference, PlaceKind.MAIL, names.getProperty(path.replace('/', '.')));
            default -> Place.part(reference);
        };
    }

    private static Place place(String reference, PlaceKind kind, @Nullable String name) {
        if (name == null) {
            throw new IllegalStateException("Nothing says what people call " + reference);
        }
        return new Place(reference, kind, name);
    }

    /** What a document is called: its title as far as it is the same for every network. */
    private static String title(String template) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream content = resource(template)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("title")) {
                    return xml.getElementText().split(" · ")[0];
                }
            }
            throw new IllegalStateException("A document without a title: " + template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(template, malformed);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(NamedPlaces.class.getResourceAsStream(path), path);
    }
}
