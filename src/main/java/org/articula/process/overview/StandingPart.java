package org.articula.process.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.meeting.PlanDelay;
import org.articula.meeting.PlanDelays;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.form.Articulators;
import org.articula.shared.SpanishDates;
import org.articula.silence.Silence;
import org.articula.silence.Silences;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network is, who accompanies it, how far it is in its plan ({@code C2.p}) and when it meets next. */
@Component
@Order(100)
class StandingPart implements NetworkPart {

    private final Formations formations;
    private final PlanDelays delays;
    private final Meetings meetings;
    private final Members members;
    private final Silences silences;
    private final Articulators articulators;

    StandingPart(
            Formations formations,
            PlanDelays delays,
            Meetings meetings,
            Members members,
            Silences silences,
            Articulators articulators) {
        this.formations = formations;
        this.delays = delays;
        this.meetings = meetings;
        this.members = members;
        this.silences = silences;
        this.articulators = articulators;
    }

    @Override
    public String id() {
        return "resumen";
    }

    @Override
    public String title() {
        return "En qué está";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<Network> only = List.of(network);
        FormationPlan plan = formations.plans(only).get(network.id());
        PlanDelay delay = delays.of(only).get(network.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Estado", network.status().spanish()));
        silences.of(network.id()).ifPresent(silence -> facts.add(silent(silence, network)));
        if (plan != null) {
            facts.add(new Fact("Fase y paso", PlanWords.phase(plan)));
        }
        facts.add(new Fact("Plan de un año", plan(plan, delay)));
        facts.add(new Fact("Sector", network.sector()));
        facts.add(new Fact("Lugar", network.place()));
        facts.add(new Fact("Articulador", articulators.nameOf(network.articulatorId())));
        next(network).forEach(facts::add);
        return List.of(new Facts(facts));
    }

    private static Fact silent(Silence silence, Network network) {
        LocalDate since = LocalDate.ofInstant(silence.since(), network.zone());
        String reasons = String.join(" ", silence.reasons());
        return new Fact(
                "En silencio",
                Cell.of("Desde el %s. %s".formatted(SpanishDates.date(since), reasons))
                        .alarmingIf(true));
    }

    private static Cell plan(@Nullable FormationPlan plan, @Nullable PlanDelay delay) {
        boolean late = (delay != null && delay.behind() > 0) || (plan != null && plan.delayDays() > 0);
        return Cell.of(PlanWords.withMeetings(plan, delay)).alarmingIf(late);
    }

    private List<Fact> next(Network network) {
        List<Meeting> open = meetings.open(List.of(network.id()));
        if (open.isEmpty()) {
            return List.of(new Fact("Próxima reunión", "No está planificada"));
        }
        List<Fact> facts = new ArrayList<>();
        for (Meeting meeting : open) {
            String when = SpanishDates.dateTime(meeting.startsAt(), network.zone());
            facts.add(new Fact(
                    "Reunión n.º " + meeting.number(),
                    "%s · %s · %s".formatted(when, meeting.place(), MeetingOverview.statusText(meeting.status()))));
        }
        moderator(open.get(open.size() - 1)).ifPresent(name -> facts.add(new Fact("Modera", name)));
        return facts;
    }

    private Optional<String> moderator(Meeting meeting) {
        return meeting.moderatorId() == null
                ? Optional.empty()
                : Optional.of(members.byId(meeting.moderatorId())).map(Member::name);
    }
}
