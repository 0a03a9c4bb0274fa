package org.articula.guide;

import java.util.List;

/**
 * One item of the articulation guide.
 *
 * @param id stable name: chapter or phase, step, letter ({@code F2.3.k4}); {@code RI} for the model internal rules
 * @param text Spanish, as a user reads it
 * @param where the parts of the product that do it, those of the diagrams first; empty while none does
 */
public record GuideItem(String id, GuideKind kind, String text, List<Place> where) {

    public GuideItem {
        where = List.copyOf(where);
    }
}
