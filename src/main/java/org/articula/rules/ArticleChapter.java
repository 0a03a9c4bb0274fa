package org.articula.rules;

import org.articula.shared.Worded;

/** The parts of the rules, as the guide names them ({@code F2.3.i}). */
public enum ArticleChapter implements Worded {
    OPERATION("Funcionamiento de la red"),
    DECISIONS("Toma de decisiones"),
    DISCIPLINE("Disciplina"),
    OTHER("Fondo, retiro y otros aspectos");

    private final String spanish;

    ArticleChapter(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
