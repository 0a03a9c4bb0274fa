package org.articula.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The Spanish names of processes and steps, as the diagrams give them. Reads the diagrams the first time somebody asks. */
@Component
class StepNames {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final SingletonSupplier<Map<String, String>> names = SingletonSupplier.of(StepNames::read);

    /** The name under {@code holdMeeting} or {@code holdMeeting/userTask_prepareAgenda}; empty for a step without one. */
    Optional<String> find(String path) {
        return Optional.ofNullable(names.obtain().get(path));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try {
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
                try (InputStream content = model.getInputStream()) {
                    read(content, names);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (XMLStreamException malformed) {
            throw new IllegalStateException(malformed);
        }
        return names;
    }

    private static void read(InputStream model, Map<String, String> names) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(model);
        String process = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT || !BPMN.equals(xml.getNamespaceURI())) {
                continue;
            }
            String id = xml.getAttributeValue(null, "id");
            String name = xml.getAttributeValue(null, "name");
            if ("process".equals(xml.getLocalName())) {
                process = id;
                names.put(id, name);
            } else if (process != null && id != null && name != null) {
                names.put(process + "/" + id, name);
            }
        }
        xml.close();
    }
}
