package org.articula.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
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
import java.util.EnumSet;
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

    /** What the font of the text lacks is looked for here: the signs people send from their telephones. */
    private static final String EMOJI_FONT = "Noto Emoji";

    /** Where Unicode's letters of the West end and its signs begin; a text without any need not wait for their font. */
    private static final int FIRST_SIGN = 0x2190;

    /** Stands for a letter that no font here has: a place that is visibly not empty, instead of a question nobody asked. */
    private static final String UNKNOWN = "□";

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Joins and shapes other signs, or has no shape at all: printed by itself it would be a sign nobody wrote. */
    private static final Pattern WITHOUT_SHAPE = Pattern.compile(
            "[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{E0000}-\\x{E0FFF}]");

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
        String printable = NOT_IN_XML.matcher(xhtml).replaceAll("");
        return print(WITHOUT_SHAPE.matcher(printable).replaceAll(""));
    }

    private byte[] print(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .usePdfUaAccessibility(true)
                .withProducer("Articula")
                .useReplacementText(UNKNOWN)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "LiberationSans-Regular", 400, FontStyle.NORMAL);
        font(builder, "LiberationSans-Bold", 700, FontStyle.NORMAL);
        font(builder, "LiberationSans-Italic", 400, FontStyle.ITALIC);
        font(builder, "LiberationSans-BoldItalic", 700, FontStyle.ITALIC);
        if (xhtml.codePoints().anyMatch(letter -> letter >= FIRST_SIGN)) {
            builder.useFont(
                    () -> resource("/fonts/NotoEmoji-Regular.ttf"),
                    EMOJI_FONT,
                    400,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
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
        builder.useFont(() -> resource("/liberation/" + file + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream resource(String path) {
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
