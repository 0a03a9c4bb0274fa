package org.articula.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tells which files a browser may open by itself: pictures, and PDFs in which nothing acts. All others are for saving. */
public final class QuietFile {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
    private static final String PDF = "application/pdf";

    /** Far more than any document has that people read. */
    private static final int MOST_OBJECTS = 200_000;

    /** What runs, opens, sends or carries something. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "RichMedia",
            "Rendition",
            "Movie",
            "Sound",
            "XFA",
            "AA",
            "EmbeddedFiles",
            "EmbeddedFile",
            "EF",
            "FileAttachment");

    /** The same names as the bytes show them, for readers that find what the structure does not lead to. */
    private static final Pattern SCRIPT = Pattern.compile("/(JavaScript|Launch)\\b");

    private QuietFile() {}

    /** Whether a browser may show it; false for whatever cannot be read, also for want of a password. */
    public static boolean mayBeShown(String contentType, byte[] content) {
        return PICTURES.contains(contentType) || (PDF.equals(contentType) && isQuiet(content));
    }

    private static boolean isQuiet(byte[] content) {
        if (SCRIPT.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
            return false;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            Set<COSObjectKey> keys = document.getDocument().getXrefTable().keySet();
            if (document.isEncrypted() || keys.isEmpty() || keys.size() > MOST_OBJECTS) {
                return false;
            }
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (COSObjectKey key : keys) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (acts(object.getObject(), seen)) {
                    return false;
                }
            }
            return !acts(document.getDocument().getTrailer(), seen);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return false;
        }
    }

    /** Looks into what is written in one place; what it refers to has a place of its own. */
    private static boolean acts(COSBase value, Set<COSBase> seen) {
        if (value == null || value instanceof COSObject || !seen.add(value)) {
            return false;
        }
        if (value instanceof COSArray array) {
            for (COSBase entry : array) {
                if (acts(entry, seen)) {
                    return true;
                }
            }
            return false;
        }
        return value instanceof COSDictionary dictionary && acts(dictionary, seen);
    }

    private static boolean acts(COSDictionary dictionary, Set<COSBase> seen) {
        for (var entry : dictionary.entrySet()) {
            COSName key = entry.getKey();
            COSBase value = entry.getValue();
            boolean kind = COSName.S.equals(key) || COSName.TYPE.equals(key) || COSName.SUBTYPE.equals(key);
            if (ACTIVE.contains(key.getName())
                    || (kind && value instanceof COSName named && ACTIVE.contains(named.getName()))
                    || (COSName.OPEN_ACTION.equals(key) && !leadsToAPage(dictionary))
                    || acts(value, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Many programs write on which page to begin; that is no action. */
    private static boolean leadsToAPage(COSDictionary catalog) {
        COSBase action = catalog.getDictionaryObject(COSName.OPEN_ACTION);
        return action instanceof COSArray
                || (action instanceof COSDictionary goTo
                        && COSName.getPDFName("GoTo").equals(goTo.getCOSName(COSName.S))
                        && !goTo.containsKey(COSName.NEXT));
    }
}
