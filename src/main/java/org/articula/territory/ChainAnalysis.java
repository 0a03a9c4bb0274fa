package org.articula.territory;

import java.util.List;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a chosen chain before opportunities are looked for in it. Its texts have no blanks around.
 *
 * @param relations {@code C1.2.a}: how its links deal with each other
 * @param link {@code C1.2.b}: the link to work with
 * @param demand {@code C1.2.c}: what the market will ask for in the coming years
 * @param demandSource where that comes from
 * @param trades {@code C1.2.d}: who buys from whom
 * @param directActors {@code C1.3.a}: how many work in the chain itself
 * @param indirectActors {@code C1.3.a}: how many serve or support it
 * @param actorsNote who they are and how they were counted; null when nothing was said
 */
public record ChainAnalysis(
        String relations,
        String link,
        String linkReason,
        String demand,
        String demandSource,
        List<TradeRelation> trades,
        int directActors,
        int indirectActors,
        @Nullable String actorsNote) {

    public ChainAnalysis {
        relations = relations.strip();
        link = link.strip();
        linkReason = linkReason.strip();
        demand = demand.strip();
        demandSource = demandSource.strip();
        trades = List.copyOf(trades);
        actorsNote = TypedText.orNull(actorsNote);
    }
}
