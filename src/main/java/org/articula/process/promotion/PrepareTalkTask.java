package org.articula.process.promotion;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.NewTalk;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkAudience;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.TalkTool;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Preparar la charla» ({@code F1.1.a}): the first one from an outline, the next ones from what the last one taught. */
@Component
class PrepareTalkTask implements TaskForm<PrepareTalkTask.Shown, NewTalk> {

    record Shown(
            String networkName,
            List<Option> audiences,
            List<Option> tools,
            int round,
            @Nullable String feedback,
            @JsonUnwrapped Proposal proposal) {

        /** What the form starts with; whatever has to be thought of anew is null. */
        record Proposal(
                String content,
                @Nullable String testimonies,
                @Nullable TalkAudience audience,
                @Nullable TalkTool tool,
                @Nullable String toolNote,
                @Nullable String associations,
                @Nullable String municipality,
                int durationMinutes,
                String place) {

            static Proposal first(Network network) {
                return new Proposal(OUTLINE, null, null, null, null, null, null, USUAL_MINUTES, network.place());
            }

            static Proposal after(Talk talk) {
                return new Proposal(
                        talk.content(),
                        talk.testimonies(),
                        talk.audience(),
                        talk.tool(),
                        talk.toolNote(),
                        talk.associations(),
                        talk.municipality(),
                        talk.durationMinutes(),
                        talk.place());
            }
        }
    }

    private static final int USUAL_MINUTES = 90;

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
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Optional<Talk> last = talks.last(network.id(), TalkPurpose.IDEA);
        return new Shown(
                network.name(),
                Option.of(TalkAudience.values(), TalkAudience::spanish),
                Option.of(TalkTool.values(), TalkTool::spanish),
                last.map(Talk::round).orElse(0) + 1,
                last.map(PrepareTalkTask::feedback).orElse(null),
                last.map(Shown.Proposal::after).orElseGet(() -> Shown.Proposal.first(network)));
    }

    @Override
    public Facts complete(UserTask task, NewTalk form) {
        Talk talk = talks.plan(task.get(NETWORK_ID), form, task.userId());
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
