package org.articula.process.promotion;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.NewSensitisation;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.TalkTool;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la reunión de sensibilización» ({@code F1.2}): the programme in detail, for those who are interested. */
@Component
class PrepareSensitisationTask implements TaskForm<PrepareSensitisationTask.Shown, NewSensitisation> {

    /** What the form starts with; whatever has to be thought of anew is null. */
    record Shown(
            String networkName,
            List<Option> tools,
            @Nullable TalkTool tool,
            @Nullable String toolNote,
            String content,
            int durationMinutes,
            String place) {}

    private static final int USUAL_MINUTES = 90;

    private static final String OUTLINE =
            """
            1. Qué hará la red en sus primeros meses y quién la acompaña.
            2. Cuánto tiempo y dinero pone cada persona, y qué recibe.
            3. Cómo se decide: reuniones, reglamento y directiva.
            4. Qué se mira al elegir a los integrantes, y por qué.
            5. Preguntas, dudas y lo que cada quien espera.""";

    private final Networks networks;
    private final Talks talks;

    PrepareSensitisationTask(Networks networks, Talks talks) {
        this.networks = networks;
        this.talks = talks;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Optional<Talk> last = talks.last(network.id(), TalkPurpose.SENSITISATION);
        return new Shown(
                network.name(),
                Option.of(TalkTool.values(), TalkTool::spanish),
                last.map(Talk::tool).orElse(null),
                last.map(Talk::toolNote).orElse(null),
                last.map(Talk::content).orElse(OUTLINE),
                last.map(Talk::durationMinutes).orElse(USUAL_MINUTES),
                last.map(Talk::place).orElseGet(network::place));
    }

    @Override
    public Facts complete(UserTask task, NewSensitisation form) {
        Talk meeting = talks.planSensitisation(task.get(NETWORK_ID), form, task.userId());
        return Facts.of(PromotionVariables.TALK_ID, meeting.id())
                .and(PromotionVariables.TALK_STARTS_AT, Date.from(meeting.startsAt()));
    }
}
