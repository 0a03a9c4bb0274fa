package org.articula.portal;

import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Link;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The rules in force ({@code F2.3.i}), behind the same link. */
@Component
@Order(700)
class RulesLinkPart implements MemberPart {

    private final InternalRules rules;

    RulesLinkPart(InternalRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return "reglamento";
    }

    @Override
    public String title() {
        return "Reglamento";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        List<RulesVersion> versions = rules.allOf(view.network().id());
        if (versions.isEmpty()) {
            return List.of();
        }
        RulesVersion inForce = InternalRules.inForce(versions, view.today());
        return List.of(new Links(List.of(new Link(
                "Reglamento vigente, versión %d (PDF)".formatted(inForce.version()), view.path("reglamento")))));
    }
}
