package org.articula.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.LedgerEntry;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes receipts, statements of the month and the mails that ask for the confirmation of an expense ({@code F2.3.j}). */
@Component
class FundMails implements NoticeComposer {

    private final Funds funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final AccountStatements statements;
    private final Expenses expenses;
    private final ExpenseWords expenseWords;
    private final Members members;
    private final Networks networks;
    private final Links links;
    private final MailTemplates templates;

    FundMails(
            Funds funds,
            FundLedger ledger,
            MemberAccounts accounts,
            AccountStatements statements,
            Expenses expenses,
            ExpenseWords expenseWords,
            Members members,
            Networks networks,
            Links links,
            MailTemplates templates) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.statements = statements;
        this.expenses = expenses;
        this.expenseWords = expenseWords;
        this.members = members;
        this.networks = networks;
        this.links = links;
        this.templates = templates;
    }

    /** A heading with figures or lines below it. */
    record Part(String title, List<Fact> facts, List<String> lines) {}

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.PAYMENT_RECEIPT, NoticeKind.ACCOUNT_STATEMENT, NoticeKind.EXPENSE_CONFIRMATION);
    }

    @Override
    public Letter letter(Batch batch) {
        Network network = networks.byId(batch.notices().get(0).networkId());
        Fund fund = funds.of(network.id()).orElse(null);
        if (network.status() == NetworkStatus.ENDED || fund == null) {
            return notice -> new Obsolete("La red está cerrada o ya no tiene un fondo.");
        }
        Map<String, Member> people = members.byIds(batch.memberIds());
        Letter letter =
                switch (batch.kind()) {
                    case PAYMENT_RECEIPT -> receipts(network, fund, batch.occasionId());
                    case ACCOUNT_STATEMENT -> statements(network);
                    default -> confirmations(network, fund, batch.occasionId());
                };
        return notice -> {
            Member member = people.get(notice.memberId());
            return member != null && member.active()
                    ? letter.to(notice)
                    : new Obsolete("Esta persona ya no integra la red.");
        };
    }

    private Letter receipts(Network network, Fund fund, String entryId) {
        List<LedgerEntry> paid = ledger.paidWith(network.id(), entryId);
        Map<String, MemberAccount> known = accounts.of(network.id()).stream()
                .collect(Collectors.toMap(account -> account.member().id(), Function.identity()));
        return notice -> paid.stream()
                .filter(entry -> entry.reversedBy() == null)
                .filter(entry -> AccountStatements.paidBy(entry, notice.memberId()) > 0)
                .findFirst()
                .map(entry -> receipt(network, fund, entry, known.get(notice.memberId()), notice))
                .orElseGet(() -> new Obsolete("El pago se anuló."));
    }

    private Composition receipt(
            Network network, Fund fund, LedgerEntry entry, @Nullable MemberAccount account, Notice notice) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Recibo", "n.º " + entry.number()));
        facts.add(new Fact("Monto", AccountStatements.what(fund, entry, notice.memberId())));
        facts.add(new Fact("Fecha", SpanishDates.longDate(entry.bookedOn())));
        facts.add(new Fact("Para", "Fondo de aportaciones de la red"));
        if (entry.confirmedBy() != null) {
            facts.add(new Fact("Lo recibió", entry.confirmedBy()));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("Su pago", facts, List.of()));
        if (account != null) {
            parts.add(new Part("Su cuenta, a hoy", AccountStatements.own(fund, account), List.of()));
        }
        String amount = fund.words(AccountStatements.paidBy(entry, notice.memberId()));
        return ofMember(
                network,
                notice,
                "Recibo de %s: %s".formatted(amount, network.name()),
                "Recibimos su pago de %s. Guarde este correo: es su recibo.".formatted(amount),
                parts);
    }

    private Letter statements(Network network) {
        Map<Integer, Map<String, AccountStatements.Statement>> months = new HashMap<>();
        return notice -> {
            AccountStatements.Statement statement = months.computeIfAbsent(
                            notice.round(), round -> statements.of(network.id(), FundNotices.month(round)).stream()
                                    .collect(Collectors.toMap(
                                            each -> each.member().id(), Function.identity())))
                    .get(notice.memberId());
            return statement == null
                    ? new Obsolete("Esta persona ya no integra la red.")
                    : statement(network, statement, notice);
        };
    }

    private Composition statement(Network network, AccountStatements.Statement statement, Notice notice) {
        return ofMember(
                network,
                notice,
                "Estado de cuenta de %s: %s".formatted(statement.monthText(), network.name()),
                "Este es su estado de cuenta con el fondo de la red, y lo que el fondo tiene.",
                List.of(
                        new Part("Su cuenta, a hoy", statement.own(), List.of()),
                        new Part(
                                "Lo que pagó en " + statement.monthText(),
                                List.of(),
                                statement.payments().isEmpty() ? List.of("Nada.") : statement.payments()),
                        new Part("El fondo en " + statement.monthText(), statement.fund(), List.of())));
    }

    private Letter confirmations(Network network, Fund fund, String expenseId) {
        Expense expense = expenses.byId(expenseId);
        if (expense.status() != Expense.Status.PROPOSED) {
            return notice -> new Obsolete("Sobre el gasto ya se decidió.");
        }
        List<String> signers = expenses.signers(network.id()).both();
        Set<String> confirmed = expenses.confirmedBy(expenseId);
        List<Fact> facts = expenseWords.facts(network, fund, expense);
        return notice -> {
            if (!signers.contains(notice.memberId())) {
                return new Obsolete("Esta persona ya no coordina la red ni guarda el dinero.");
            }
            if (confirmed.contains(notice.memberId())) {
                return new Obsolete("Esta persona ya lo confirmó.");
            }
            String amount = fund.words(expense.amount().cents());
            return mail(
                    network,
                    notice,
                    "Gasto por confirmar, %s: %s".formatted(amount, network.name()),
                    "La red quiere pagar %s. Hacen falta dos confirmaciones: la de quien coordina y la de quien guarda el dinero."
                            .formatted(amount),
                    List.of(new Part("El gasto", facts, List.of())),
                    new Button(
                            "Ver el gasto y responder", links.link(LinkPurpose.EXPENSE, expenseId, notice.memberId())),
                    null);
        };
    }

    private record Button(String label, String link) {}

    private Mail ofMember(Network network, Notice notice, String subject, String opening, List<Part> parts) {
        return mail(
                network,
                notice,
                subject,
                opening,
                parts,
                new Button("Abrir «Mi red»", links.link(LinkPurpose.MEMBER, network.id(), notice.memberId())),
                links.link(LinkPurpose.NOTICES, network.id(), notice.memberId()));
    }

    private Mail mail(
            Network network,
            Notice notice,
            String subject,
            String opening,
            List<Part> parts,
            Button button,
            @Nullable String noticesLink) {
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("memberName", notice.recipientName());
        model.put("opening", opening);
        model.put("parts", parts);
        model.put("label", button.label());
        model.put("link", button.link());
        if (noticesLink != null) {
            model.put("noticesLink", noticesLink);
        }
        Rendered body = templates.render("fund", model);
        return new Mail(subject, body.html(), body.text(), List.of(), null);
    }
}
