package org.articula.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The board of a network on its page: who holds which office, since when, until when, and what each does ({@code R.board}). */
@Component
@Order(650)
class BoardPart implements NetworkPart {

    private final Boards boards;
    private final Elections elections;
    private final Members members;
    private final Networks networks;

    BoardPart(Boards boards, Elections elections, Members members, Networks networks) {
        this.boards = boards;
        this.elections = elections;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public String id() {
        return "directiva";
    }

    @Override
    public String title() {
        return "Directiva";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<Term> terms = boards.terms(network.id());
        if (terms.isEmpty()) {
            return List.of(new Lines(List.of(), "Todavía no ha elegido su directiva."));
        }
        var today = networks.todayIn(network);
        Map<String, Member> people =
                members.byIds(terms.stream().map(Term::memberId).toList());
        List<List<Cell>> now = Stream.concat(
                        terms.stream()
                                .filter(term -> term.holdsOn(today))
                                .sorted(Comparator.comparing(Term::office))
                                .map(term -> row(term, people)),
                        Boards.vacant(terms, today).stream()
                                .map(office -> List.of(
                                        Cell.of(office.spanish()),
                                        Cell.of("Vacante: elegir reemplazo").alarmingIf(true),
                                        Cell.of(""),
                                        Cell.of(""),
                                        Cell.of(office.functions()))))
                .toList();
        return List.of(
                new Grid(
                        "Directiva en funciones",
                        List.of("Cargo", "Persona", "Desde", "Hasta", "Funciones"),
                        now,
                        "El período terminó: la red tiene que elegir una nueva directiva."),
                new Grid(
                        "Cargos anteriores y los que empiezan después",
                        List.of("Cargo", "Persona", "Desde", "Hasta", "Motivo"),
                        terms.stream()
                                .filter(term -> !term.holdsOn(today))
                                .map(term -> past(term, people))
                                .toList(),
                        "No hay."),
                new Lines(
                        elections.decided(network.id()).stream()
                                .map(BoardPart::election)
                                .toList(),
                        ""));
    }

    private static List<Cell> row(Term term, Map<String, Member> people) {
        return List.of(
                Cell.of(term.office().spanish()),
                Cell.of(name(term, people)),
                Cell.of(SpanishDates.date(term.fromOn())),
                Cell.of(SpanishDates.date(term.lastDay())),
                Cell.of(term.office().functions()));
    }

    private static List<Cell> past(Term term, Map<String, Member> people) {
        return List.of(
                Cell.of(term.office().spanish()),
                Cell.of(name(term, people)),
                Cell.of(SpanishDates.date(term.fromOn())),
                Cell.of(SpanishDates.date(term.lastDay())),
                Cell.of(term.endedReason() == null ? "" : term.endedReason()));
    }

    private static Cell election(Election election) {
        return Cell.of("Votación %s: %s"
                .formatted(
                        Boolean.TRUE.equals(election.secretVote()) ? "secreta" : "abierta",
                        election.outcome() == null ? "" : election.outcome().replace('\n', ' ')));
    }

    private static String name(Term term, Map<String, Member> people) {
        Member member = people.get(term.memberId());
        return member == null ? "" : member.name();
    }
}
