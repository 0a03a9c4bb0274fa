package org.articula.process.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The forms of this version of the product. A task that an older version opened is shown with them too: the engine would
 * show the form it was deployed with, whose fields the code that reads it no longer knows.
 */
@Component
class FormSchemas {

    private final Map<String, String> schemas = new ConcurrentHashMap<>();

    /**
     * The form's JSON, read when somebody first opens it.
     *
     * @param formId names its file as well: {@code prepareAgendaForm} is in {@code prepare-agenda.form}
     * @throws NoSuchElementException if the product has no such form
     */
    String of(String formId) {
        return schemas.computeIfAbsent(formId, FormSchemas::read);
    }

    private static String read(String formId) {
        String stem = formId.replaceFirst("Form$", "").replaceAll("(\\p{Lu})", "-$1");
        ClassPathResource form = new ClassPathResource("forms/%s.form".formatted(stem.toLowerCase(Locale.ROOT)));
        if (!form.exists()) {
            throw new NoSuchElementException("No form «%s»".formatted(formId));
        }
        try {
            return form.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
