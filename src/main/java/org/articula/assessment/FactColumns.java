package org.articula.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.Columns;
import org.articula.shared.Money;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** The facts about a candidate in the row of the assessment; a row of before they were asked for holds none of them. */
final class FactColumns {

    private FactColumns() {}

    static Columns with(Columns row, @Nullable CandidateFacts facts) {
        row.and("travel_minutes", facts == null ? null : facts.travelMinutes())
                .and("fare", facts == null ? null : facts.fare())
                .and("income_percent", facts == null ? null : facts.incomePercent());
        for (AntecedentKind kind : AntecedentKind.values()) {
            row.and(kind.column(), null).and(note(kind), null);
        }
        if (facts != null) {
            for (Antecedent antecedent : facts.antecedents()) {
                boolean something = antecedent.answer() == AntecedentAnswer.SOMETHING;
                row.and(antecedent.kind().column(), antecedent.answer())
                        .and(note(antecedent.kind()), something ? TypedText.orNull(antecedent.note()) : null);
            }
        }
        return row;
    }

    static @Nullable CandidateFacts read(ResultSet row) throws SQLException {
        List<Antecedent> antecedents = new ArrayList<>();
        for (AntecedentKind kind : AntecedentKind.values()) {
            String answer = row.getString(kind.column());
            if (answer == null) {
                return null;
            }
            antecedents.add(new Antecedent(kind, AntecedentAnswer.valueOf(answer), row.getString(note(kind))));
        }
        Long cents = row.getObject("fare", Long.class);
        return new CandidateFacts(
                row.getObject("travel_minutes", Integer.class),
                cents == null ? null : new Money(cents),
                row.getObject("income_percent", Integer.class),
                antecedents);
    }

    private static String note(AntecedentKind kind) {
        return kind.column() + "_note";
    }
}
