package org.articula.process.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guide asks of a contribution fund: each thing is asked in a form, kept in a table and printed. */
class FundFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "decisión y acta       | record-fund-decision/meetingId      | rules_fund_terms/rules_version_id | fund.terms",
                "monto                 | propose-fund/amount                 | rules_fund_terms/amount           | fund.terms",
                "periodicidad          | propose-fund/rhythm                 | rules_fund_terms/rhythm           | fund.terms",
                "desde cuándo          | propose-fund/startsOn               | rules_fund_terms/starts_on        | fund.terms",
                "uso                   | propose-fund/purpose                | rules_fund_terms/purpose          | fund.terms",
                "custodia              | propose-fund/custody                | rules_fund_terms/custody          | fund.terms",
                "caja o cuenta         | propose-fund/custodyPlace           | rules_fund_terms/custody_place    | fund.terms",
                "custodio tesorero     | propose-fund/treasurerId            | fund/treasurer_id                 | fund.treasurer",
                "aporte de todos       | collect-contributions/payments      | fund_line/member_id               | fund.accounts",
                "registro              | record-movement/amount              | fund_entry/booked_on              | fund.movements",
                "gasto                 | pay-expense/amount                  | fund_expense/amount               | fund.movements",
                "arqueo                | record-movement/note                | fund_cash_count/counted           | fund.movements",
                "dinero de donantes    | record-movement/donor               | fund_line/donor                   | fund.balance",
                "estado de cuenta      | collect-contributions/payments      | fund_line/cents                   | account.arrears"
            })
    void isAskedKeptAndPrinted(String what, String field, String column, String printed) throws IOException {
        String[] asked = field.split("/");
        JsonNode form = JSON.readTree(Path.of("forms", asked[0] + ".form").toFile());
        assertThat(form.findValuesAsText("id")).as(what).contains(asked[1]);

        String[] kept = column.split("/");
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V27__fund.sql"));
        String table = migration.substring(migration.indexOf("CREATE TABLE " + kept[0] + " ("));
        assertThat(table.substring(0, table.indexOf(");\n"))).as(what).containsPattern("\n  " + kept[1] + " ");

        assertThat(Files.readString(Path.of("src/main/resources/documents/fund-statement.html")))
                .as(what)
                .contains("${" + printed);
    }
}
