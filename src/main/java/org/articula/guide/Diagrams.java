package org.articula.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where the diagrams do what the guide asks. Each process and each of its steps names the items it does in a property of its
 * own: {@code <camunda:property name="guide" value="F2.3.a RI.2" />}.
 */
final class Diagrams {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, List<Place>> places = new HashMap<>();

    private String processId = "";
    private String processName = "";

    private Diagrams() {}

    /** The places of each item of the guide that has one, by its id: diagram by diagram, in the order of each. */
    static Map<String, List<Place>> places() {
        Diagrams diagrams = new Diagrams();
        try {
            Resource[] models = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
            Arrays.sort(models, Comparator.comparing(Resource::getFilename));
            for (Resource model : models) {
                try (InputStream content = model.getInputStream()) {
                    diagrams.read(content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(malformed);
        }
        return diagrams.places;
    }

    private void read(InputStream model) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(model);
        // A property stands before everything with an id that its element holds
        Place element = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (BPMN.equals(xml.getNamespaceURI()) && xml.getAttributeValue(null, "id") != null) {
                element = element(xml);
            } else if (element != null && isGuide(xml)) {
                for (String id : xml.getAttributeValue(null, "value").split(" ")) {
                    places.computeIfAbsent(id, first -> new ArrayList<>()).add(element);
                }
            }
        }
        xml.close();
    }

    private Place element(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "id");
        String name = xml.getAttributeValue(null, "name");
        if (xml.getLocalName().equals("process")) {
            processId = id;
            processName = name;
            return new Place("bpmn:" + id, PlaceKind.PROCESS, name);
        }
        String reference = "bpmn:" + processId + "/" + id;
        PlaceKind kind = kind(xml.getLocalName());
        return kind == null ? Place.part(reference) : new Place(reference, kind, processName + " → " + name);
    }

    private static @Nullable PlaceKind kind(String element) {
        return switch (element) {
            case "userTask" -> PlaceKind.TASK;
            case "serviceTask" -> PlaceKind.AUTOMATIC;
            default -> null;
        };
    }

    private static boolean isGuide(XMLStreamReader xml) {
        return CAMUNDA.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals("property")
                && "guide".equals(xml.getAttributeValue(null, "name"));
    }
}
