package org.articula.process.position;

import static org.articula.process.position.PositionVariables.POSITION_ADOPTED;
import static org.articula.process.position.PositionVariables.POSITION_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Networks;
import org.articula.position.Position;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.position.TestedIdea;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.articula.process.position.AdoptPositionForm.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Adoptar la posición» ({@code F2.1.a}, {@code F2.1.c}): the draft with its verdicts, the opportunity chosen and the vote of a meeting. */
@Component
class AdoptPositionTask implements TaskForm<AdoptPositionTask.Shown, AdoptPositionForm> {

    /**
     * @param ideaId the most profitable opportunity, preset
     * @param bestId the same, to tell whether another one was chosen
     */
    record Shown(
            String networkName,
            String positionLink,
            String objective,
            String jointOpportunity,
            String vision,
            String mission,
            String strengths,
            String weaknesses,
            String opportunities,
            String threats,
            @Nullable String verdicts,
            Outcome outcome,
            @Nullable String ideaId,
            @Nullable String bestId,
            List<Option> ideas,
            @JsonUnwrapped VoteOptions vote) {}

    private final Positions positions;
    private final Networks networks;
    private final HeldMeetings meetings;
    private final Download download;

    AdoptPositionTask(Positions positions, Networks networks, HeldMeetings meetings, Download positionDownload) {
        this.positions = positions;
        this.networks = networks;
        this.meetings = meetings;
        this.download = positionDownload;
    }

    @Override
    public Shown open(UserTask task) {
        PositionSheet draft = positions.sheet(task.get(POSITION_ID));
        Position position = draft.position();
        List<TestedIdea> offered = draft.opportunities();
        String best = offered.stream()
                .filter(TestedIdea::isMostProfitable)
                .map(TestedIdea::id)
                .findFirst()
                .orElse(null);
        List<String> lists = Arrays.stream(SwotKind.values())
                .map(kind -> draft.lines(kind).stream().map(SwotLine::text).collect(Collectors.joining(" · ")))
                .toList();
        return new Shown(
                networks.byId(position.networkId()).name(),
                download.link(position.id()),
                position.objective(),
                position.jointOpportunity(),
                position.vision(),
                position.mission(),
                lists.get(0),
                lists.get(1),
                lists.get(2),
                lists.get(3),
                VerdictWords.all(draft.ideas()),
                Outcome.VOTED,
                best,
                best,
                offered.stream()
                        .map(idea -> new Option(
                                idea.idea().name() + (idea.isMostProfitable() ? " (la más rentable)" : ""), idea.id()))
                        .toList(),
                VoteOptions.of(meetings.of(position.networkId())));
    }

    @Override
    public Facts complete(UserTask task, AdoptPositionForm form) {
        String positionId = task.get(POSITION_ID);
        if (form.outcome() == Outcome.BACK) {
            positions.sendBack(positionId, form.note());
            return Facts.of(POSITION_ADOPTED, false);
        }
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        return Facts.of(
                POSITION_ADOPTED,
                positions.adopt(positionId, form.toAdoption(), meetings.of(networkId), task.userId()));
    }
}
