package org.articula.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints documents. Templates are XHTML in {@code documents/<name>.html}; they take title, author and subject of the PDF
 * from {@code <title>} and {@code <meta name="author">}, {@code <meta name="subject">}. Data is always text: no markup in it is ever obeyed. Nothing outside the
 * template is ever read, so a document cannot be made to fetch an address or a file.
 */
@Service
public class Pdf {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String FONT = "Liberation Sans";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        // The printer tells each step of every page; only what went wrong belongs in a log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final SpringTemplateEngine templates = templates();
    private final Clock clock;

    Pdf(Clock clock) {
        this.clock = clock;
    }

    /**
     * Renders a template with a model to a PDF of A4 pages with its fonts embedded.
     *
     * @param template name without folder and ending, such as {@code minutes}
     * @throws IllegalArgumentException if it is no plain name
     */
    public byte[] render(String template, Map<String, Object> model) {
        if (!template.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("Not the name of a document template: " + template);
        }
        String xhtml = templates.process(template, new Context(SPANISH, model));
        return print(NOT_IN_XML.matcher(xhtml).replaceAll(""));
    }

    private byte[] print(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .usePdfUaAccessibility(true)
                .withProducer("Articula")
                .useReplacementText("?")
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "LiberationSans-Regular", 400, FontStyle.NORMAL);
        font(builder, "LiberationSans-Bold", 700, FontStyle.NORMAL);
        font(builder, "LiberationSans-Italic", 400, FontStyle.ITALIC);
        font(builder, "LiberationSans-BoldItalic", 700, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                describe(document);
                document.save(pdf, CompressParameters.NO_COMPRESSION);
            }
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document) {
        Calendar now = Calendar.getInstance(TimeZone.getTimeZone("UTC"), SPANISH);
        now.setTimeInMillis(clock.millis());
        document.getDocumentInformation().setCreationDate(now);
        document.getDocumentInformation().setModificationDate(now);
        document.getDocumentCatalog().setLanguage(SPANISH.toLanguageTag());
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> fontFile(file), FONT, weight, style, true);
    }

    private static InputStream fontFile(String name) {
        String path = "/liberation/" + name + ".ttf";
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }

    /** An engine of our own, in XML mode: what it writes is well-formed, as the printer asks. */
    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Pdf.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
