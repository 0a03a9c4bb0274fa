package org.articula.sheet;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Programs inside Office files: macros of Visual Basic, macro sheets of Excel 4, controls. Capitals hide nothing. */
public final class ActiveContent {

    private static final List<String> DECLARATIONS =
            List.of("vbaproject", "macroenabled", "macrosheet", "vbadata", "activex");

    private ActiveContent() {}

    /** Whether the part of an Office file with this name is a program, wherever in the file it lies. */
    public static boolean named(String part) {
        String plain = plain(part);
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        return name.equals("vbaproject.bin")
                || name.equals("vbadata.xml")
                || plain.contains("xl/macrosheets/")
                || plain.contains("/activex/");
    }

    /** Whether the part with this name says what the others are: only Office itself believes their names. */
    public static boolean declares(String part) {
        String plain = plain(part);
        return plain.equals("[content_types].xml") || plain.endsWith(".rels");
    }

    /**
     * Whether such a part says that another is a program.
     *
     * @throws XMLStreamException if it is no XML
     */
    public static boolean declaredIn(byte[] part) throws XMLStreamException {
        return XmlPart.hasAttribute(part, value -> {
            String plain = plain(value);
            return DECLARATIONS.stream().anyMatch(plain::contains);
        });
    }

    private static String plain(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
