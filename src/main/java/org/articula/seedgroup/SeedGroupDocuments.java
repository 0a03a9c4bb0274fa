package org.articula.seedgroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.document.Pdf;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.articula.sheet.Workbook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheets of the groups of a network, as they stand now. */
@Service
@Transactional(readOnly = true)
public class SeedGroupDocuments {

    private final Networks networks;
    private final SeedGroups groups;
    private final Pdf pdf;

    SeedGroupDocuments(Networks networks, SeedGroups groups, Pdf pdf) {
        this.networks = networks;
        this.groups = groups;
        this.pdf = pdf;
    }

    /** The sheets of a network's groups as PDF ({@code F1.i}); a blank one to fill in by hand while there is none. */
    public byte[] groupSheet(String networkId) {
        return pdf.render("group-sheet", Map.of("ficha", document(networkId)));
    }

    /** The same as a workbook, one row per group. */
    public byte[] groupWorkbook(String networkId) {
        List<String> headings = new ArrayList<>(List.of(
                "Ubicación",
                "Sector productivo",
                "Tipo de grupo",
                "Nombre",
                "Desde cuándo",
                "Integrantes",
                "Mujeres",
                "Jóvenes"));
        Stream.of(GroupSheetDocument.Question.values())
                .map(GroupSheetDocument.Question::text)
                .forEach(headings::add);
        return Workbook.of(
                "Grupos",
                headings,
                groups.of(networkId).stream().map(SeedGroupDocuments::row).toList());
    }

    private GroupSheetDocument document(String networkId) {
        Network network = networks.byId(networkId);
        List<GroupSheetDocument.Sheet> sheets =
                groups.of(networkId).stream().map(GroupSheetDocument::of).toList();
        return new GroupSheetDocument(
                network.name(),
                network.code(),
                SpanishDates.date(networks.todayIn(networkId)),
                groups.searchedWhere(networkId).orElse(null),
                sheets.isEmpty() ? List.of(GroupSheetDocument.blank()) : sheets);
    }

    private static List<Object> row(SeedGroup group) {
        List<Object> row = new ArrayList<>();
        row.add(group.location());
        row.add(group.sector());
        row.add(group.kindText());
        row.add(group.name());
        row.add(group.organisedSince());
        row.add(group.members());
        row.add(group.women());
        row.add(group.youngPeople());
        for (GroupSheetDocument.Question question : GroupSheetDocument.Question.values()) {
            row.add(
                    question == GroupSheetDocument.Question.MONTHLY_SALES && group.monthlySales() != null
                            ? group.monthlySales()
                            : question.answerOf(group));
        }
        return row;
    }
}
