package org.articula.position;

import org.jspecify.annotations.Nullable;

/** An idea of a position. @param verdict null while it has not been judged as it stands */
public record TestedIdea(String id, BusinessIdea idea, @Nullable IdeaVerdict verdict) {

    public boolean isOpportunity() {
        return verdict != null && verdict.opportunity();
    }

    public boolean isMostProfitable() {
        return verdict != null && verdict.mostProfitable();
    }
}
