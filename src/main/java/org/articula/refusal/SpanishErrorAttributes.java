package org.articula.refusal;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What an error's answer tells: the status and a sentence, and nothing about the inside of the program. */
@Component
class SpanishErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        int status = (Integer)
                requireNonNull(super.getErrorAttributes(request, options).get("status"));
        return Map.of("status", status, "title", Sentences.titleOf(status), "message", Sentences.ofStatus(status));
    }
}
