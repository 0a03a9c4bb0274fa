package org.articula.process.support;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.institution.DirectoryChanges;
import org.articula.institution.DirectoryChanges.Change;
import org.articula.institution.Institution;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionProfile;
import org.articula.institution.Institutions;
import org.articula.institution.Willingness;
import org.articula.network.Network;
import org.articula.shared.Ids;
import org.articula.territory.NewTerritory;
import org.articula.territory.Territories;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A network whose opportunity belongs to a territory of its own, with the directory of that territory. */
final class SupportDesk {

    private final Territories territories;
    private final Institutions institutions;
    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private String territoryId;

    SupportDesk(Territories territories, Institutions institutions, JdbcClient jdbc, RuntimeService runtime) {
        this.territories = territories;
        this.institutions = institutions;
        this.jdbc = jdbc;
        this.runtime = runtime;
    }

    /** Step 4 of phase 2 begins; the directory is empty. */
    void begin(Network network) {
        territoryId = territories
                .open(new NewTerritory(
                        "S" + network.code(), "Otavalo", "Imbabura", ZoneId.of("America/Guayaquil"), "maria"))
                .id();
        String id = Ids.next();
        jdbc.sql(
                        "INSERT INTO productive_chain (id, territory_id, name, links) VALUES (:id, :territory, 'Lana', 'Todo')")
                .param("id", id)
                .param("territory", territoryId)
                .update();
        jdbc.sql("INSERT INTO opportunity (id, chain_id, name, product, registered_by, registered_at)"
                        + " VALUES (:id, :id, 'Ponchos', 'Ponchos', 'maria', '2026-01-01 00:00:00')")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE network SET opportunity_id = :id WHERE id = :network")
                .param("id", id)
                .param("network", network.id())
                .update();
        again(network);
    }

    /** The step is repeated. */
    void again(Network network) {
        runtime.startProcessInstanceByKey("approachInstitutions", network.code(), Map.of("networkId", network.id()));
    }

    void register(String... names) {
        institutions.change(
                territoryId,
                new DirectoryChanges(
                        List.of(),
                        Stream.of(names).map(SupportDesk::institution).toList(),
                        List.of()),
                "maria");
    }

    void removeAll() {
        institutions.change(
                territoryId,
                new DirectoryChanges(
                        institutions.of(territoryId).stream()
                                .map(Institution::id)
                                .map(Change::removed)
                                .toList(),
                        List.of(institution("Otra")),
                        List.of()),
                "maria");
    }

    private static InstitutionProfile institution(String name) {
        return new InstitutionProfile(
                name,
                InstitutionKind.PUBLIC,
                "Ana Cotacachi",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Local y difusión",
                Willingness.YES,
                null,
                List.of());
    }
}
