package org.articula.support;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.institution.Institution;
import org.articula.institution.Institutions;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.opportunity.Opportunities;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.sheet.PlainText;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of support of networks and how they approach institutions ({@code F2.4}). */
@Service
@Transactional
public class SupportMaps {

    private static final Duration NEXT_LOOK = Duration.ofDays(14);
    private static final String STEP = "F2.4";

    private final SupportTable table;
    private final Institutions institutions;
    private final Territories territories;
    private final Opportunities opportunities;
    private final Networks networks;
    private final Positions positions;
    private final Logbook logbook;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportMaps(
            SupportTable table,
            Institutions institutions,
            Territories territories,
            Opportunities opportunities,
            Networks networks,
            Positions positions,
            Logbook logbook,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.institutions = institutions;
        this.territories = territories;
        this.opportunities = opportunities;
        this.networks = networks;
        this.positions = positions;
        this.logbook = logbook;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whom a network can turn to: the institutions of the territory of its opportunity; of all territories when it was formed without one.
     *
     * @throws java.util.NoSuchElementException if there is no such network
     */
    @Transactional(readOnly = true)
    public SupportDirectory directory(String networkId) {
        String opportunityId = networks.byId(networkId).opportunityId();
        String territoryId = opportunityId == null
                ? null
                : opportunities.territoryOf(opportunityId).orElse(null);
        Map<String, String> names =
                territories.all().stream().collect(Collectors.toMap(Territory::id, Territory::name));
        List<Institution> offered = territoryId == null ? institutions.all() : institutions.of(territoryId);
        Map<String, SupportOffer> offers =
                table.offers(offered.stream().map(Institution::id).toList());
        return new SupportDirectory(
                territoryId == null ? "todos los territorios" : names.getOrDefault(territoryId, ""),
                offered.stream()
                        .map(one -> new MappedInstitution(
                                one,
                                names.getOrDefault(one.territoryId(), ""),
                                offers.getOrDefault(one.id(), SupportOffer.unknown(one.id()))))
                        .toList());
    }

    /** Needs, who answers them, and what was done with whom. */
    @Transactional(readOnly = true)
    public SupportMap of(String networkId) {
        return table.of(networkId);
    }

    /** The weaknesses of the position in force, those with most votes first; none without a position. */
    @Transactional(readOnly = true)
    public List<String> weaknesses(String networkId) {
        return positions
                .inForce(networkId)
                .map(sheet -> sheet.lines(SwotKind.WEAKNESS).stream()
                        .map(SwotLine::text)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /**
     * Keeps with what institutions support, for this network and every other. What left the directory meanwhile is passed over.
     *
     * @param by user id of who writes it down
     * @throws InvalidInputException with path {@code institutions[i].otherSupport}, or without path (somebody else changed one meanwhile,
     *     the network is not active)
     */
    public void map(String networkId, List<SupportOffer> told, String by) {
        FieldErrors errors = new FieldErrors();
        checkActive(errors, networks.byId(networkId));
        for (int i = 0; i < told.size(); i++) {
            FieldErrors row = errors.row("institutions", i);
            if (told.get(i).other()) {
                row.required("otherSupport", "qué otro apoyo es", told.get(i).otherSupport(), SupportLimits.LINE);
            }
        }
        errors.throwIfAny();
        Map<String, MappedInstitution> known = directory(networkId).institutions().stream()
                .collect(Collectors.toMap(one -> one.institution().id(), Function.identity()));
        for (SupportOffer offer : told) {
            MappedInstitution one = known.get(offer.institutionId());
            if (one != null && !offer.sameAs(one.offer())) {
                keep(offer, one.institution().name(), by);
            }
        }
    }

    private void keep(SupportOffer offer, String name, String by) {
        try {
            if (offer.version() == 0) {
                table.insert(offer, by, clock.instant());
                return;
            }
        } catch (DuplicateKeyException sameMoment) {
            throw overtaken("los apoyos de " + name);
        }
        if (!table.update(offer, by, clock.instant())) {
            throw overtaken("los apoyos de " + name);
        }
    }

    /**
     * Keeps where the network needs support, in place of what it said before. Who answers it is not looked for yet, see {@link #match}.
     *
     * @throws InvalidInputException with path {@code needs}, {@code needs[i].area} or {@code needs[i].weakness}, or without path when the
     *     network is not active
     */
    public void need(String networkId, List<NewSupportNeed> needs) {
        FieldErrors errors = new FieldErrors();
        checkActive(errors, networks.byId(networkId));
        errors.addIf(needs.isEmpty(), "needs", "Anote al menos un área en la que la red necesita apoyo.");
        errors.addIf(
                needs.size() > SupportLimits.NEEDS,
                "needs",
                "Deje %d áreas como máximo.".formatted(SupportLimits.NEEDS));
        List<String> weaknesses = weaknesses(networkId);
        Set<String> allowed = new HashSet<>(weaknesses);
        table.of(networkId).needs().stream().map(SupportNeed::weakness).forEach(allowed::add);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < needs.size(); i++) {
            NewSupportNeed need = needs.get(i);
            FieldErrors row = errors.row("needs", i);
            row.required("area", "el área en la que se necesita apoyo", need.area(), SupportLimits.LINE);
            row.addIf(
                    !need.area().isEmpty() && !known.add(need.kind() + " " + PlainText.key(need.area())),
                    "area",
                    "Esta necesidad ya está en la lista.");
            row.optional("weakness", "la debilidad", need.weakness(), SupportLimits.LINE);
            row.addIf(
                    !weaknesses.isEmpty() && need.weakness() != null && !allowed.contains(need.weakness()),
                    "weakness",
                    "Elija una debilidad del FODA de la red.");
        }
        errors.throwIfAny();
        table.replaceNeeds(
                networkId,
                needs.stream()
                        .map(need -> new SupportNeed(Ids.next(), need.area(), need.kind(), need.weakness(), null))
                        .toList());
    }

    /** Looks for who answers each need and keeps it with the reasons. */
    public void match(String networkId) {
        table.answer(
                networkId,
                SupportMatchPolicy.match(
                        table.of(networkId).needs(), directory(networkId).institutions()));
    }

    /**
     * Keeps what was done with whom and how it shall go on; what goes on is decided by {@link #review}.
     *
     * @param meetings in which the advantages can have been explained
     * @param reason why the approach ends; needed when no institution was contacted, explained and visited
     * @throws InvalidInputException with path {@code approaches[i].} and a component of {@link ToldApproach}, {@code reason}, or without
     *     path (somebody else told of the same institution meanwhile, the network is not active)
     */
    public void approach(
            String networkId,
            List<ToldApproach> told,
            SupportWish wish,
            @Nullable String reason,
            VotingMeetings meetings,
            String by) {
        Network network = networks.byId(networkId);
        SupportMap known = table.of(networkId);
        Map<String, String> offered = known.offered();
        Map<String, VotingMeeting> held =
                meetings.latestFirst().stream().collect(Collectors.toMap(VotingMeeting::id, Function.identity()));
        LocalDate today = networks.todayIn(network);
        FieldErrors errors = new FieldErrors();
        checkActive(errors, network);
        List<SupportApproach> changed = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            ToldApproach one = told.get(i);
            FieldErrors row = errors.row("approaches", i);
            SupportApproach before = known.approachTo(one.institutionId()).orElse(null);
            String name = offered.get(one.institutionId());
            row.addIf(name == null, "contactedOn", "Esta institución no está entre las de la red.");
            ApproachPolicy.check(row, one, today);
            row.addIf(
                    one.silent() && before != null,
                    "contactedOn",
                    "Esta institución ya fue contactada: escriba qué día.");
            Integer number = meetingNumber(row, one, before, held);
            if (name != null && !one.silent() && one.contactedOn() != null && one.channel() != null) {
                if (before == null || !before.equals(approach(one, before, name, number, before.version()))) {
                    changed.add(approach(one, before, name, number, one.version()));
                }
            }
        }
        String why = wish == SupportWish.CLOSE ? TypedText.orNull(reason) : null;
        checkReason(errors, wish, why, after(known.approaches(), changed));
        errors.throwIfAny();
        changed.forEach(one -> keep(networkId, one, by));
        table.say(networkId, wish, why, by, clock.instant());
        if (!changed.isEmpty()) {
            events.publishEvent(new EvidenceChanged(network.id(), network.code()));
        }
    }

    private static void checkReason(
            FieldErrors errors, SupportWish wish, @Nullable String why, List<SupportApproach> approaches) {
        errors.optional("reason", "el motivo", why, SupportLimits.TEXT);
        errors.addIf(
                wish == SupportWish.CLOSE && why == null && !ApproachPolicy.near(approaches),
                "reason",
                "Ninguna institución fue todavía contactada, explicada a la red y visitada: escriba por qué se termina.");
    }

    private static @Nullable Integer meetingNumber(
            FieldErrors row, ToldApproach told, @Nullable SupportApproach before, Map<String, VotingMeeting> held) {
        String id = told.explainedMeetingId();
        if (id == null) {
            return null;
        }
        if (before != null && id.equals(before.explainedMeetingId())) {
            return before.explainedMeetingNumber();
        }
        VotingMeeting meeting = held.get(id);
        row.addIf(meeting == null, "explainedMeetingId", "Elija una reunión de la lista.");
        return meeting == null ? null : meeting.number();
    }

    private static SupportApproach approach(
            ToldApproach told,
            @Nullable SupportApproach before,
            String name,
            @Nullable Integer meetingNumber,
            int version) {
        return new SupportApproach(
                before == null ? Ids.next() : before.id(),
                told.institutionId(),
                before == null ? name : before.institutionName(),
                told.representative() == null ? "" : told.representative(),
                requireNonNull(told.contactedOn()),
                requireNonNull(told.channel()),
                told.explainedOn(),
                told.explainedMeetingId(),
                meetingNumber,
                told.visitedOn(),
                told.attendees(),
                told.visitMinutes(),
                told.request(),
                told.requestedOn(),
                told.requestResult(),
                told.amount(),
                told.term(),
                version);
    }

    private static List<SupportApproach> after(List<SupportApproach> before, List<SupportApproach> changed) {
        Map<String, SupportApproach> byId = new LinkedHashMap<>();
        before.forEach(one -> byId.put(one.id(), one));
        changed.forEach(one -> byId.put(one.id(), one));
        return List.copyOf(byId.values());
    }

    private void keep(String networkId, SupportApproach approach, String by) {
        try {
            if (approach.version() == 0) {
                table.insert(networkId, approach, by, clock.instant());
                return;
            }
        } catch (DuplicateKeyException sameMoment) {
            throw overtaken("el acercamiento a " + approach.institutionName());
        }
        if (!table.update(approach, by, clock.instant())) {
            throw overtaken("el acercamiento a " + approach.institutionName());
        }
    }

    /** Decides how the approach goes on, and keeps why. An approach that ends stands in the logbook. */
    public SupportReview review(String networkId) {
        SupportTable.Said said = table.said(networkId).orElseThrow();
        ApproachPolicy.Standing standing =
                ApproachPolicy.standing(said.wish(), said.reason(), table.approaches(networkId));
        String outcome = String.join(" ", standing.reasons());
        table.review(networkId, outcome);
        if (standing.next() == SupportWish.CLOSE) {
            logbook.note(
                    networkId,
                    LogbookKind.DECISION,
                    STEP,
                    "Termina el acercamiento a las instituciones. " + outcome,
                    said.saidBy());
        }
        return new SupportReview(standing.next(), clock.instant().plus(NEXT_LOOK));
    }

    private static void checkActive(FieldErrors errors, Network network) {
        errors.addIf(!network.active(), "", network.status().objection("se acerca a las instituciones"));
    }

    private static InvalidInputException overtaken(String what) {
        return new InvalidInputException(
                "", "Otra persona acaba de cambiar %s. Revíselo y vuelva a intentarlo.".formatted(what));
    }
}
