package org.articula.sheet;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Small parts of an Office file, read without following anything they refer to. */
final class XmlPart {

    private XmlPart() {}

    static String rootNamespace(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
            }
        }
        return "";
    }

    static boolean hasElement(byte[] part, Set<String> names) throws XMLStreamException {
        return any(part, xml -> names.contains(xml.getLocalName()));
    }

    static boolean hasAttribute(byte[] part, Predicate<String> value) throws XMLStreamException {
        return any(part, xml -> {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (value.test(xml.getAttributeValue(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean any(byte[] part, Predicate<XMLStreamReader> element) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && element.test(xml)) {
                return true;
            }
        }
        return false;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
