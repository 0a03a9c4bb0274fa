package org.articula.opportunity;

import java.util.List;
import java.util.Map;
import org.articula.shared.TypedText;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A business idea of a chosen chain, with what is known to tell whether it is an opportunity. Its texts have no blanks around.
 *
 * @param product the product or service to offer
 * @param market who would buy it and where; null while it is not defined
 * @param clients those who said they would buy, by name; null while there is none
 * @param ways {@code C1.2.k2}: how the producers can take part
 * @param participation the same in words; null when nothing more was said
 * @param marks {@code C1.2.o}: what makes it inclusive, each with its reason
 * @param conditions all five of {@code F2.1.g}
 */
public record NewOpportunity(
        String chainId,
        String name,
        String product,
        @Nullable String market,
        @Nullable String clients,
        List<Participation> ways,
        @Nullable String participation,
        Map<InclusiveMark, String> marks,
        Map<OpportunityCondition, Finding> conditions) {

    public NewOpportunity {
        name = PlainText.oneLine(name);
        product = product.strip();
        market = TypedText.orNull(market);
        clients = TypedText.orNull(clients);
        participation = TypedText.orNull(participation);
    }

    /** @param reason why the condition is met, or is not */
    public record Finding(boolean met, String reason) {

        public Finding {
            reason = reason.strip();
        }
    }
}
