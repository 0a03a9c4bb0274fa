package org.articula.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietFileTest {

    private static final String PDF = "application/pdf";

    /** Puts something into a document. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document, PDPage page) throws IOException;
    }

    static Stream<Arguments> active() {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("script on opening", (pdf, page) -> pdf.getDocumentCatalog()
                .setOpenAction(new PDActionJavaScript("app.alert(1)")));
        changes.put("script among the names", (pdf, page) -> {
            COSDictionary scripts = new COSDictionary();
            scripts.setItem(
                    COSName.NAMES,
                    new COSArray(
                            Arrays.asList(new COSString("a"), new PDActionJavaScript("app.alert(1)").getCOSObject())));
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.getPDFName("JavaScript"), scripts);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
        changes.put(
                "program on opening", (pdf, page) -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()));
        changes.put("something when a page opens", (pdf, page) -> page.getCOSObject()
                .setItem(COSName.AA, new COSDictionary()));
        changes.put("script behind a link", (pdf, page) -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            page.setAnnotations(java.util.List.of(link));
        });
        changes.put("page on opening, then a script", (pdf, page) -> {
            PDActionGoTo goTo = new PDActionGoTo();
            goTo.getCOSObject().setItem(COSName.NEXT, new PDActionJavaScript("app.alert(1)"));
            pdf.getDocumentCatalog().setOpenAction(goTo);
        });
        changes.put("address on opening", (pdf, page) -> {
            PDActionURI uri = new PDActionURI();
            uri.setURI("http://example.org");
            pdf.getDocumentCatalog().setOpenAction(uri);
        });
        changes.put("a file within", (pdf, page) -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new java.io.ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
        return changes.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void whatActsIsForSaving(String what, Change change) throws IOException {
        assertThat(QuietFile.mayBeShown(PDF, pdf(change, true))).as("packed").isFalse();
        assertThat(QuietFile.mayBeShown(PDF, pdf(change, false))).as("plain").isFalse();
    }

    static Stream<Arguments> quiet() {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("a page", (pdf, page) -> {});
        changes.put("where to begin", (pdf, page) -> pdf.getDocumentCatalog().setOpenAction(destination(page)));
        changes.put("where to begin, as an action", (pdf, page) -> {
            PDActionGoTo goTo = new PDActionGoTo();
            goTo.setDestination(destination(page));
            pdf.getDocumentCatalog().setOpenAction(goTo);
        });
        changes.put("an address to click on", (pdf, page) -> {
            PDActionURI uri = new PDActionURI();
            uri.setURI("https://example.org");
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(uri);
            page.setAnnotations(java.util.List.of(link));
        });
        return changes.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quiet")
    void whatDoesNothingIsShown(String what, Change change) throws IOException {
        assertThat(QuietFile.mayBeShown(PDF, pdf(change, true))).as("packed").isTrue();
        assertThat(QuietFile.mayBeShown(PDF, pdf(change, false))).as("plain").isTrue();
    }

    @Test
    void whatCannotBeReadIsForSaving() throws IOException {
        byte[] whole = pdf((pdf, page) -> {}, false);
        byte[] locked = pdf(
                (pdf, page) -> pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())),
                false);

        assertThat(QuietFile.mayBeShown(PDF, locked)).isFalse();
        assertThat(QuietFile.mayBeShown(PDF, new byte[0])).isFalse();
        assertThat(QuietFile.mayBeShown(PDF, "%PDF-1.7\nnada".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        byte[] hidden = Arrays.copyOf(whole, whole.length + 40);
        byte[] script = "\n9 0 obj<</S/JavaScript/JS(1)>>endobj\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(script, 0, hidden, whole.length, script.length);
        assertThat(QuietFile.mayBeShown(PDF, hidden)).as("behind the end").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv",
                "text/html",
                "image/svg+xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/octet-stream",
                "",
            })
    void allOtherKindsAreForSaving(String type) {
        assertThat(QuietFile.mayBeShown(type, new byte[] {1})).isFalse();
    }

    @Test
    void picturesAreShown() {
        assertThat(QuietFile.mayBeShown("image/png", new byte[] {1})).isTrue();
        assertThat(QuietFile.mayBeShown("image/jpeg", new byte[] {1})).isTrue();
    }

    private static PDPageFitDestination destination(PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        return destination;
    }

    private static byte[] pdf(Change change, boolean packed) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            change.to(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
