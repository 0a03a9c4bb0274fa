package org.articula.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articula.shared.Wording;

/** Where a figure of the rules stands in the text of an article; no figure may be lost from the text. */
public enum Placeholder {
    MEETING_EVERY("frecuencia", "cada cuántos días se reúne", f -> days(f.meetingEveryDays())),
    DURATION("duracion", "la duración de la reunión", f -> minutes(f.durationMinutes())),
    GRACE("espera", "la espera máxima", f -> minutes(f.graceMinutes())),
    FINE("multa", "la multa por atraso", f -> f.lateFine().toString()),
    QUORUM("cuorum", "el cuórum", f -> f.quorumPercent() + " %"),
    MAJORITY("mayoria", "de qué se cuenta la mayoría", f -> f.majorityBase()
            .spanish()
            .toLowerCase(Locale.ROOT)),
    INTERVENTION("intervencion", "los minutos por intervención", f -> minutes(f.interventionMinutes())),
    INTERVENTIONS(
            "intervenciones",
            "las intervenciones por tema",
            f -> Wording.count(f.interventionsPerTopic(), "intervención", "intervenciones")),
    UNJUSTIFIED("faltasSeguidas", "las faltas injustificadas seguidas", f -> absences(f.unjustifiedInARow())),
    JUSTIFIED("faltasJustificadas", "las faltas justificadas al año", f -> absences(f.justifiedPerYear())),
    REPRESENTATIVE_AGE(
            "edadRepresentante", "la edad mínima del representante", f -> f.representativeMinimumAge() + " años");

    /** Stands for what the network agreed about its fund; no figure of the rules. */
    static final String FUND = "fondo";

    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)}");

    private final String mark;
    private final String words;
    private final Function<RulesFigures, String> figure;

    Placeholder(String mark, String words, Function<RulesFigures, String> figure) {
        this.mark = mark;
        this.words = words;
        this.figure = figure;
    }

    /** As it is typed: {@code {multa}}. */
    public String typed() {
        return "{" + mark + "}";
    }

    /** What it stands for, with its article: {@code la multa por atraso}. */
    public String words() {
        return words;
    }

    boolean in(String text) {
        return text.contains(typed());
    }

    /** All of them in a sentence, for whoever writes an article. */
    public static String explanation() {
        return Arrays.stream(values())
                .map(one -> one.typed() + " " + one.words)
                .collect(Collectors.joining(" · ", "", " · {" + FUND + "} lo acordado sobre el fondo"));
    }

    /** Marks in a text that stand for nothing, as they are typed. */
    static List<String> unknownIn(String text) {
        return MARK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(mark ->
                        !FUND.equals(mark) && Arrays.stream(values()).noneMatch(known -> known.mark.equals(mark)))
                .map(mark -> "{" + mark + "}")
                .toList();
    }

    static String render(String text, RulesFigures figures, String fund) {
        String rendered = text;
        for (Placeholder one : values()) {
            rendered = rendered.replace(one.typed(), one.figure.apply(figures));
        }
        return rendered.replace("{" + FUND + "}", fund);
    }

    private static String days(int days) {
        return Wording.count(days, "día", "días");
    }

    private static String minutes(int minutes) {
        return Wording.count(minutes, "minuto", "minutos");
    }

    private static String absences(int absences) {
        return Wording.count(absences, "falta", "faltas");
    }
}
