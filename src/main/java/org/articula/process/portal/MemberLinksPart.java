package org.articula.process.portal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Funds;
import org.articula.link.LinkPurpose;
import org.articula.mail.WhatsApp;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.portal.AccountStatements;
import org.articula.process.access.Groups;
import org.articula.process.file.Download;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The personal links of the members, to copy or to send. They are for articulators only: with somebody's link one sees what that person
 * sees, and confirms expenses in their name.
 */
@Component
@Order(660)
class MemberLinksPart implements NetworkPart {

    private final Members members;
    private final Funds funds;
    private final Expenses expenses;
    private final AccountStatements statements;
    private final org.articula.link.Links links;
    private final IdentityService identity;
    private final Download download;

    MemberLinksPart(
            Members members,
            Funds funds,
            Expenses expenses,
            AccountStatements statements,
            org.articula.link.Links links,
            @Lazy IdentityService identity,
            Download accountStatementsDownload) {
        this.members = members;
        this.funds = funds;
        this.expenses = expenses;
        this.statements = statements;
        this.links = links;
        this.identity = identity;
        this.download = accountStatementsDownload;
    }

    @Override
    public String id() {
        return "mi-red";
    }

    @Override
    public String title() {
        return "Mi red: enlaces personales";
    }

    @Override
    public List<Block> blocks(Network network) {
        if (network.status() == NetworkStatus.ENDED || !articulator()) {
            return List.of();
        }
        List<Member> people = members.activeOf(network.id());
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = statements.texts(network, people);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Lines(
                List.of(
                        Cell.of(
                                "Cada enlace es personal: muestra a cada integrante lo suyo, y nadie más debe tenerlo. Quien tiene correo lo recibe con cada recibo y estado de cuenta.")),
                ""));
        blocks.add(new Grid(
                "Página de cada integrante",
                List.of("Nombre", "Su página", "Enviar"),
                people.stream()
                        .map(member -> row(network, member, requireNonNull(texts.get(member.id()))))
                        .toList(),
                ""));
        if (funds.of(network.id()).isPresent()) {
            blocks.add(new Grid(
                    "Gastos que esperan una confirmación",
                    List.of("Gasto", "De quién falta", "Enviar"),
                    waiting(network, people),
                    "Ningún gasto espera una confirmación."));
            blocks.add(new Links(List.of(new Link(
                    "Estados de cuenta del mes anterior, una página por integrante (PDF)",
                    download.link(network.id())))));
        }
        return blocks;
    }

    private List<Cell> row(Network network, Member member, String text) {
        return List.of(
                Cell.of(member.name()),
                Cell.of("", new Link("Abrir o copiar", links.path(LinkPurpose.MEMBER, network.id(), member.id()))),
                whatsApp(member, text));
    }

    private List<List<Cell>> waiting(Network network, List<Member> people) {
        Map<String, Member> byId = people.stream().collect(Collectors.toMap(Member::id, member -> member));
        return expenses.waiting(network.id()).stream()
                .flatMap(waiting -> waiting.memberIds().stream()
                        .filter(byId::containsKey)
                        .map(memberId -> row(waiting.expense(), requireNonNull(byId.get(memberId)))))
                .toList();
    }

    private List<Cell> row(Expense expense, Member member) {
        String text =
                "Hola, %s. Hay un gasto de la red por confirmar: %s. Véalo y responda aquí; el enlace es personal: %s"
                        .formatted(
                                member.name(),
                                expense.purpose(),
                                links.link(LinkPurpose.EXPENSE, expense.id(), member.id()));
        return List.of(Cell.of(expense.purpose()), Cell.of(member.name()), whatsApp(member, text));
    }

    private static Cell whatsApp(Member member, String text) {
        String address = WhatsApp.link(member.phone(), text);
        return address == null ? Cell.of("Sin celular") : Cell.of("", new Link("WhatsApp", address));
    }

    private boolean articulator() {
        Authentication person = identity.getCurrentAuthentication();
        return person != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains(Groups.ARTICULATORS);
    }
}
