package org.articula.rules;

import static org.articula.rules.ArticleChapter.DECISIONS;
import static org.articula.rules.ArticleChapter.DISCIPLINE;
import static org.articula.rules.ArticleChapter.OPERATION;
import static org.articula.rules.ArticleChapter.OTHER;

import java.util.List;

/**
 * The articles a network begins with: what the guide's sample rules mean ({@code S.2}, {@code RI.1}–{@code RI.21}), and what it asks to
 * add about the fund, co-financing, leaving and the manager. Networks that never wrote their own have this wording in force, so it does not
 * change: another one would be written into their versions first.
 */
final class GuideArticles {

    static final List<Article> ALL = List.of(
            article(
                    "carta",
                    OPERATION,
                    "Carta compromiso",
                    "Para pertenecer a la red se firma una carta compromiso, en la que cada integrante acepta cumplir las normas del"
                            + " grupo."),
            article(
                    "reuniones",
                    OPERATION,
                    "Día y frecuencia de las reuniones",
                    "La red se reúne cada {frecuencia}, en el día y a la hora que acordó. Solo por fuerza mayor o por un interés"
                            + " principal de la red se cambia, y entonces se fija una nueva fecha."),
            article(
                    "duracion",
                    OPERATION,
                    "Duración de las reuniones",
                    "Cada reunión dura {duracion}. Quienes están presentes pueden decidir alargarla."),
            article(
                    "atraso",
                    DISCIPLINE,
                    "Espera y atraso",
                    "Se espera como máximo {espera} antes de empezar, y se constata el cuórum de inicio: la mitad más uno de quienes"
                            + " confirmaron su asistencia. Quien llega atrasado paga una multa de {multa}."),
            article(
                    "cuorum",
                    OPERATION,
                    "Cuórum",
                    "La reunión es válida cuando participa al menos el {cuorum} de los integrantes."),
            article(
                    "reconsideracion",
                    DECISIONS,
                    "Reconsiderar una decisión",
                    "Una decisión se puede volver a tratar en otra reunión si un integrante presenta la moción y otro la apoya."),
            article(
                    "moderacion",
                    OPERATION,
                    "Moderación",
                    "Quien modera la reunión da la palabra a quien la pide. La moderación pasa por turno de un integrante a otro."),
            article(
                    "mayoria",
                    DECISIONS,
                    "Mayoría",
                    "Las decisiones se toman por mayoría simple, que se cuenta {mayoria}. Todo el grupo se compromete a aceptar lo"
                            + " que se decide."),
            article(
                    "convocatoria",
                    OPERATION,
                    "Convocatoria",
                    "La convocatoria dice los puntos del orden del día y el lugar de la próxima reunión."),
            article(
                    "acta",
                    OPERATION,
                    "Actas",
                    "De toda reunión se hace un acta con el orden del día, lo acordado, las fechas y las personas responsables de cada"
                            + " actividad."),
            article(
                    "temas",
                    OPERATION,
                    "Temas de la reunión",
                    "En la reunión se tratan solo los temas del orden del día. Si un integrante propone otro y los presentes lo"
                            + " aprueban, se trata en puntos varios."),
            article(
                    "intervenciones",
                    DISCIPLINE,
                    "Uso de la palabra",
                    "Cada intervención dura hasta {intervencion}, que controla quien modera. Cada persona tiene como máximo"
                            + " {intervenciones} por tema."),
            article(
                    "exposiciones",
                    DISCIPLINE,
                    "Exposiciones",
                    "Cuando alguien expone un tema, las preguntas y el debate esperan a que termine."),
            article(
                    "tiempos",
                    OPERATION,
                    "Tiempo de cada tema",
                    "Cada tema tiene un tiempo máximo, que consta en la convocatoria. Si no se resuelve en ese tiempo, pasa a la"
                            + " reunión siguiente o se decide alargar la sesión."),
            article(
                    "injustificadas",
                    DISCIPLINE,
                    "Faltas injustificadas",
                    "Cuando un integrante acumula {faltasSeguidas} seguidas sin justificar, la red puede revisar si continúa en ella."),
            article(
                    "anio",
                    DISCIPLINE,
                    "Registro de las faltas",
                    "Las faltas se cuentan dentro de cada año y no pasan al siguiente."),
            article(
                    "justificadas",
                    DISCIPLINE,
                    "Faltas justificadas repetidas",
                    "Cuando alguien llega en el año a {faltasJustificadas} con justificación, la red analiza si las acepta y si la"
                            + " persona permanece en la red."),
            article(
                    "representante",
                    OPERATION,
                    "Representantes",
                    "Quien no puede asistir puede enviar a un representante, que participa con voz y voto."),
            article(
                    "edad",
                    OPERATION,
                    "Edad del representante",
                    "El representante debe ser mayor de edad y tener al menos {edadRepresentante}."),
            article(
                    "ingreso",
                    DECISIONS,
                    "Ingreso de nuevos integrantes",
                    "Quien quiera ingresar a la red presenta una solicitud por escrito. Los integrantes la analizan y la aprueban o la"
                            + " rechazan."),
            article(
                    "modificacion",
                    DECISIONS,
                    "Modificación del reglamento",
                    "Este reglamento se puede revisar y modificar. Todo cambio se aprueba por votación en una reunión con cuórum."),
            article("fondo", OTHER, "Fondo de aportaciones", "{fondo}"),
            article(
                    "cofinanciamiento",
                    OTHER,
                    "Cofinanciamiento de proyectos",
                    "Los proyectos que emprende la red se presupuestan antes de empezar y la red acuerda un programa de aportes para"
                            + " cada uno. El dinero reunido para un proyecto se usa solo en él y se lleva por separado del fondo de"
                            + " aportaciones."),
            article(
                    "retiro",
                    OTHER,
                    "Retiro y liquidación",
                    "Quien quiere retirarse lo pide por escrito y entrega lo que tiene a su cargo. La red hace la cuenta de lo que la"
                            + " persona aportó y de lo que debe, y la liquida en la reunión en que decide sobre el retiro o en la"
                            + " siguiente."),
            article(
                    "gerente",
                    OTHER,
                    "Etapa del gerente",
                    "Cuando la red ponga en marcha su proyecto estratégico llegará una etapa en que contratará a un gerente. Su"
                            + " encargo, su período de prueba y su pago se aprueban por votación en una reunión con cuórum."));

    private GuideArticles() {}

    private static Article article(String key, ArticleChapter chapter, String title, String text) {
        return new Article(key, chapter, title, text);
    }
}
