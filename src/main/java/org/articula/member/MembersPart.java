package org.articula.member;

import java.util.List;
import java.util.Objects;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.mail.WhatsApp;
import org.articula.network.Network;
import org.articula.phone.PhoneNumber;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who belongs to the network and how to reach them at once ({@code F1.i}); who left, below. */
@Component
@Order(300)
class MembersPart implements NetworkPart {

    private static final List<String> HEADINGS = List.of("Nombre", "Taller", "Producto", "Teléfono", "Correo", "Desde");

    private final Members members;

    MembersPart(Members members) {
        this.members = members;
    }

    @Override
    public String id() {
        return "integrantes";
    }

    @Override
    public String title() {
        return "Integrantes";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<Member> all = members.allOf(network.id());
        List<List<Cell>> rows = all.stream()
                .filter(Member::active)
                .map(member -> row(member, network))
                .toList();
        Block active = new Grid("Quiénes son y cómo llamarlos", HEADINGS, rows, "Todavía no tiene integrantes.");
        List<Cell> gone = all.stream()
                .filter(member -> !member.active())
                .map(member -> Cell.of("Salió: %s, el %s."
                        .formatted(member.name(), SpanishDates.date(Objects.requireNonNull(member.leftOn())))))
                .toList();
        return gone.isEmpty() ? List.of(active) : List.of(active, new Lines(gone, ""));
    }

    private static List<Cell> row(Member member, Network network) {
        return List.of(
                Cell.of(member.name()),
                Cell.of(Objects.requireNonNullElse(member.workshop(), "")),
                Cell.of(member.mainProduct()),
                phone(member, network),
                mail(member.email()),
                Cell.of("%1$td/%1$tm/%1$tY".formatted(member.joinedOn())));
    }

    private static Cell phone(Member member, Network network) {
        String stored = member.phone();
        if (stored == null) {
            return Cell.of("");
        }
        String call = PhoneNumber.link(stored);
        String chat =
                WhatsApp.link(stored, "Hola, %s. Le escribo por la red %s.".formatted(member.name(), network.name()));
        return call == null
                ? Cell.of(stored)
                : Cell.of(
                        "",
                        new Link(PhoneNumber.readable(stored), call),
                        chat == null ? null : new Link("WhatsApp", chat));
    }

    private static Cell mail(@Nullable String email) {
        return email == null ? Cell.of("") : Cell.of("", new Link(email, "mailto:" + email));
    }
}
