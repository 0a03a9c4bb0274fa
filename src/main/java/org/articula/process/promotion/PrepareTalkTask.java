package org.articula.process.promotion;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkAudience;
import org.articula.promotion.TalkTool;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la charla» ({@code F1.1.a}): the first one from an outline, the next ones from what the last one taught. */
@Component
class PrepareTalkTask implements TaskForm<Map<String, Object>, PrepareTalkForm> {

    private static final String OUTLINE =
            """
            1. Qué es una red de productores y qué no es.
            2. Qué ganan al comprar, producir y vender juntos.
            3. Qué pone cada uno y qué decide el grupo.
            4. Qué cuentan quienes ya trabajan en red.
            5. Qué pasos siguen y cómo participar.""";

    private final Networks networks;
    private final Talks talks;

    PrepareTalkTask(Networks networks, Talks talks) {
        this.networks = networks;
        this.talks = talks;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Optional<Talk> last = talks.last(network.id());
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", network.name());
        data.put("audiences", Option.of(TalkAudience.values(), TalkAudience::text));
        data.put("tools", Option.of(TalkTool.values(), TalkTool::text));
        data.put("round", last.map(Talk::round).orElse(0) + 1);
        data.put("feedback", last.map(PrepareTalkTask::feedback).orElse(null));
        data.put("content", last.map(Talk::content).orElse(OUTLINE));
        data.put("durationMinutes", last.map(Talk::durationMinutes).orElse(90));
        data.put("place", last.map(Talk::place).orElse(network.place()));
        last.ifPresent(talk -> {
            data.put("testimonies", talk.testimonies());
            data.put("associations", talk.associations());
            data.put("municipality", talk.municipality());
            data.put("audience", talk.audience());
            data.put("tool", talk.tool());
            data.put("toolNote", talk.toolNote());
        });
        return data;
    }

    @Override
    public Facts complete(UserTask task, PrepareTalkForm form) {
        Talk talk = talks.plan(task.get(NETWORK_ID), form.toTalk(), task.userId());
        return Facts.of(PromotionVariables.TALK_ID, talk.id())
                .and(PromotionVariables.TALK_STARTS_AT, Date.from(talk.startsAt()));
    }

    private static @Nullable String feedback(Talk talk) {
        Talk.Outcome review = talk.review();
        if (review == null) {
            return null;
        }
        String text = Stream.of(line("Gustó", review.liked()), line("Para mejorar", review.toImprove()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private static String line(String label, @Nullable String text) {
        return text == null ? "" : label + ": " + text;
    }
}
