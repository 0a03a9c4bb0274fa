package org.articula.support;

import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** Where a network needs support ({@code F2.4.c}). @param weakness of the SWOT it comes from */
public record NewSupportNeed(String area, SupportKind kind, @Nullable String weakness) {

    public NewSupportNeed {
        area = PlainText.oneLine(area);
        String text = weakness == null ? "" : PlainText.oneLine(weakness);
        weakness = text.isEmpty() ? null : text;
    }
}
