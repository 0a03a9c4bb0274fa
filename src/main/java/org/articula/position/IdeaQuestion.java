package org.articula.position;

import java.util.function.Predicate;
import org.articula.shared.Worded;

/** The five conditions of {@code F2.1.g}, asked one by one: two answers on attraction, three on trends. */
public enum IdeaQuestion implements Worded {
    ATTRACTIVE_TO_NETWORK(
            "Es atractiva para la red", "No es atractiva para la red.", BusinessIdea::attractiveToNetwork),
    ATTRACTIVE_TO_CLIENT(
            "Es atractiva para el cliente", "No es atractiva para el cliente.", BusinessIdea::attractiveToClient),
    MARKET_TREND("Sigue las tendencias del mercado", "No sigue las tendencias del mercado.", BusinessIdea::marketTrend),
    ECONOMIC_TREND(
            "Sigue las tendencias económicas", "No sigue las tendencias económicas.", BusinessIdea::economicTrend),
    ENVIRONMENTAL_TREND(
            "Sigue las tendencias ambientales",
            "No sigue las tendencias ambientales.",
            BusinessIdea::environmentalTrend),
    SKILLS(
            "Está acorde con las habilidades y la experiencia de la red",
            "No está acorde con las habilidades y la experiencia de la red.",
            BusinessIdea::skills),
    STRENGTHS(
            "Es compatible con las fortalezas de la red",
            "No es compatible con las fortalezas de la red.",
            BusinessIdea::strengths),
    WEAKNESSES(
            "Existen posibilidades de superar las debilidades",
            "No se ve cómo superar las debilidades.",
            BusinessIdea::weaknesses);

    private final String spanish;
    private final String objection;
    private final Predicate<BusinessIdea> answer;

    IdeaQuestion(String spanish, String objection, Predicate<BusinessIdea> answer) {
        this.spanish = spanish;
        this.objection = objection;
        this.answer = answer;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** What is said of an idea for which it does not hold. */
    public String objection() {
        return objection;
    }

    public boolean holdsFor(BusinessIdea idea) {
        return answer.test(idea);
    }
}
