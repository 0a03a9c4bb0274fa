package org.articula.trust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Measures;
import org.articula.dossier.Block.Measures.Measure;
import org.articula.dossier.Block.Trend;
import org.articula.dossier.Block.Trend.Point;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The trust of a network with its trend, and «por qué» for each component ({@code F2.3.k1}–{@code F2.3.l}). */
@Component
@Order(290)
public class TrustPart implements NetworkPart {

    private static final String UNMEASURED = "Se mide al cerrar cada reunión; todavía no se ha cerrado ninguna.";
    /** About a year of weekly meetings. */
    private static final int DRAWN = 52;

    private final Trust trust;
    private final TrustProperties figures;

    TrustPart(Trust trust, TrustProperties figures) {
        this.trust = trust;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "confianza";
    }

    @Override
    public String title() {
        return "Confianza";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<MeasuredMeeting> history = trust.history(network.id());
        List<Block> blocks = new ArrayList<>();
        if (!history.isEmpty()) {
            blocks.add(new Facts(facts(network, history.get(0))));
            blocks.add(new Measures(trust.componentsOf(history.get(0)).stream()
                    .map(TrustPart::measure)
                    .toList()));
        }
        blocks.add(trend(history));
        return blocks;
    }

    private List<Fact> facts(Network network, MeasuredMeeting latest) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Índice",
                Cell.of("%s, al cerrar la reunión %d del %s"
                        .formatted(
                                words(latest.value()), latest.meetingNumber(), SpanishDates.date(latest.heldOn())))));
        trust.workOf(network.id()).ifPresent(work -> facts.add(new Fact("Base de confianza", standing(work))));
        facts.add(new Fact("Por qué", String.join(" ", latest.reasons())));
        return facts;
    }

    private static Cell standing(TrustWork work) {
        if (work.recognizedOn() != null) {
            return Cell.of("Reconocida el " + SpanishDates.date(work.recognizedOn()));
        }
        TrustStanding standing = work.standing() == null ? TrustStanding.GROWING : work.standing();
        return Cell.of(standing.spanish()).alarmingIf(standing == TrustStanding.EXHAUSTED);
    }

    private static Measure measure(TrustComponent component) {
        return new Measure(
                component.indicator().spanish(),
                component.value(),
                words(component.value()),
                component.sentence(),
                component.facts().stream()
                        .map(fact -> Cell.of(fact.text()).alarmingIf(!fact.well()))
                        .toList());
    }

    private Trend trend(List<MeasuredMeeting> history) {
        List<Point> points = new ArrayList<>();
        history.stream()
                .limit(DRAWN)
                .forEach(one ->
                        points.add(0, new Point(SpanishDates.date(one.heldOn()), one.value(), words(one.value()))));
        return new Trend("El índice al cerrar cada reunión", points, figures.ready(), UNMEASURED);
    }

    private static String words(@Nullable BigDecimal value) {
        return value == null ? "sin datos" : TrustIndexPolicy.words(value);
    }
}
