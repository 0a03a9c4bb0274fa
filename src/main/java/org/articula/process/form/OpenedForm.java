package org.articula.process.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as somebody opens it.
 *
 * @param schema the form's JSON
 * @param data fresh from the domain, as plain JSON values
 * @param draft what somebody typed and has not sent
 * @param networkId of the network its process is about; null for a start form, and where it is about none
 */
public record OpenedForm(
        String schema, Map<String, Object> data, Drafts.@Nullable Draft draft, @Nullable String networkId) {}
