package org.articula.process.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.activity.Activities;
import org.articula.activity.Activity;
import org.articula.activity.Presentation;
import org.articula.activity.Presentations;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.leader.Leader;
import org.articula.leader.LeaderEvaluation;
import org.articula.leader.Leaders;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.file.Download;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.articula.trade.Trade;
import org.articula.trade.TradeParticipation;
import org.articula.trade.Trades;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network did to trust each other ({@code F2.3.b}–{@code F2.3.g}): activities, presentations, joint trades, leaders. */
@Component
@Order(295)
class ActivitiesPart implements NetworkPart {

    private final Activities activities;
    private final Presentations presentations;
    private final Trades trades;
    private final Leaders leaders;
    private final Members members;
    private final Sheets sheets;

    ActivitiesPart(
            Activities activities,
            Presentations presentations,
            Trades trades,
            Leaders leaders,
            Members members,
            Download activityDownload,
            Download presentationDownload,
            Download tradeDownload,
            Download leaderDownload) {
        this.activities = activities;
        this.presentations = presentations;
        this.trades = trades;
        this.leaders = leaders;
        this.members = members;
        this.sheets = new Sheets(activityDownload, presentationDownload, tradeDownload, leaderDownload);
    }

    private record Sheets(Download activity, Download presentation, Download trade, Download leader) {}

    @Override
    public String id() {
        return "actividades";
    }

    @Override
    public String title() {
        return "Actividades de confianza";
    }

    @Override
    public List<Block> blocks(Network network) {
        Map<String, String> names =
                members.allOf(network.id()).stream().collect(Collectors.toMap(Member::id, Member::name));
        List<Block> blocks = new ArrayList<>();
        blocks.add(activities(network.id()));
        List<Presentation> told = presentations.ofNetwork(network.id());
        if (!told.isEmpty()) {
            blocks.add(presentations(told, names));
        }
        List<Trade> traded = trades.ofNetwork(network.id());
        if (!traded.isEmpty()) {
            blocks.add(trades(traded, trades.participationIn(network.id())));
        }
        List<Leader> led = leaders.ofNetwork(network.id());
        if (!led.isEmpty()) {
            blocks.add(leaders(led, names));
        }
        return blocks;
    }

    private Block activities(String networkId) {
        Map<String, List<String>> attendees = activities.attendeesIn(networkId);
        return new Grid(
                "Actividades, la última primero",
                List.of("Actividad", "Fecha", "Asistentes", "Resultado", "Costo"),
                activities.ofNetwork(networkId).stream()
                        .map(activity -> row(
                                activity,
                                attendees.getOrDefault(activity.id(), List.of()).size()))
                        .toList(),
                "Todavía no ha organizado ninguna actividad: un encuentro informal es un buen comienzo.");
    }

    private List<Cell> row(Activity activity, int attendees) {
        Money cost = activity.cost();
        return List.of(
                Cell.of(
                        activity.kind().spanish() + ": " + activity.title(),
                        new Link("Hoja (PDF)", sheets.activity().link(activity.id()))),
                Cell.of(activity.whenText()),
                Cell.of(activity.held() ? String.valueOf(attendees) : ""),
                Cell.of(
                        activity.result().isEmpty()
                                ? activity.status().spanish()
                                : Wording.shorten(activity.result(), 200)),
                Cell.of(cost == null ? "" : cost.toString()));
    }

    private Block presentations(List<Presentation> told, Map<String, String> names) {
        return new Grid(
                "Presentaciones de negocio",
                List.of("Integrante", "Fecha"),
                told.stream()
                        .map(one -> List.of(
                                Cell.of(
                                        names.getOrDefault(one.memberId(), ""),
                                        new Link(
                                                "Lo que contó (PDF)",
                                                sheets.presentation().link(one.id()))),
                                Cell.of(SpanishDates.date(one.heldOn()))))
                        .toList(),
                "");
    }

    private Block trades(List<Trade> traded, Map<String, TradeParticipation> participation) {
        return new Grid(
                "Compras y ventas en conjunto",
                List.of("Trato", "Fecha", "Integrantes", "Resultado"),
                traded.stream()
                        .map(trade -> row(trade, participation.getOrDefault(trade.id(), new TradeParticipation(0, 0))))
                        .toList(),
                "");
    }

    private List<Cell> row(Trade trade, TradeParticipation part) {
        Money gain = trade.gain();
        String pending = part.pending() == 0
                ? ""
                : " · "
                        + Wording.count(
                                part.pending(), "integrante con algo pendiente", "integrantes con algo pendiente");
        return List.of(
                Cell.of(trade.deal(), new Link("Hoja (PDF)", sheets.trade().link(trade.id()))),
                Cell.of(SpanishDates.date(trade.agreedOn())),
                Cell.of(part.members() + pending).alarmingIf(part.pending() > 0),
                Cell.of(trade.gainSentence()).alarmingIf(gain != null && gain.cents() < 0));
    }

    private Block leaders(List<Leader> led, Map<String, String> names) {
        Map<String, List<LeaderEvaluation>> evaluations =
                leaders.evaluationsOf(led.stream().map(Leader::id).toList());
        return new Grid(
                "Líderes funcionales",
                List.of("Líder", "Área", "Cómo surgió", "Última evaluación"),
                led.stream()
                        .map(leader -> row(leader, names, evaluations.getOrDefault(leader.id(), List.of())))
                        .toList(),
                "");
    }

    private List<Cell> row(Leader leader, Map<String, String> names, List<LeaderEvaluation> evaluations) {
        String name = leader.memberId() == null ? "Quien articula la red" : names.getOrDefault(leader.memberId(), "");
        return List.of(
                Cell.of(name, new Link("Hoja (PDF)", sheets.leader().link(leader.id()))),
                Cell.of(leader.area() + (leader.accompanied() ? "" : " · acompañamiento cerrado")),
                Cell.of(leader.origin().spanish()),
                Cell.of(evaluations.stream()
                        .findFirst()
                        .map(last -> last.average() + ", " + SpanishDates.date(last.evaluatedOn()))
                        .orElse("Todavía ninguna")));
    }
}
