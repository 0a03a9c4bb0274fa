package org.articula.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.articula.document.StoredFiles;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the members signed a version of the rules, and the scan of what they signed ({@code S.2}). */
@Service
@Transactional
public class RulesSignatures {

    private final JdbcClient jdbc;
    private final InternalRules rules;
    private final StoredFiles files;
    private final Networks networks;
    private final Clock clock;

    RulesSignatures(JdbcClient jdbc, InternalRules rules, StoredFiles files, Networks networks, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.files = files;
        this.networks = networks;
        this.clock = clock;
    }

    /** @param fileId the scan, if there is one */
    public record Signature(LocalDate signedOn, @Nullable String fileId) {}

    /**
     * Notes that a version was signed.
     *
     * @param by user id of who records it; the scan must be this person's upload
     * @throws org.articula.shared.InvalidInputException with paths {@code signedOn} or {@code scan}
     */
    public void sign(String versionId, @Nullable LocalDate signedOn, @Nullable String fileId, String by) {
        RulesVersion version = rules.byId(versionId);
        FieldErrors errors = new FieldErrors();
        errors.addIf(signedOn == null, "signedOn", "Indique qué día se firmó.");
        errors.addIf(
                signedOn != null && signedOn.isAfter(networks.todayIn(version.networkId())),
                "signedOn",
                "Ese día todavía no llega.");
        errors.addIf(
                fileId != null
                        && files.find(fileId)
                                .filter(file -> file.storedBy().equals(by))
                                .isEmpty(),
                "scan",
                "Suba de nuevo el reglamento firmado.");
        errors.throwIfAny();
        jdbc.sql("DELETE FROM rules_signature WHERE rules_version_id = :id")
                .param("id", versionId)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO rules_signature (rules_version_id, signed_on, file_id, recorded_by, recorded_at)
                        VALUES (:id, :signedOn, :fileId, :by, :now)""")
                .param("id", versionId)
                .param("signedOn", signedOn)
                .param("fileId", fileId)
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .update();
    }

    /** Of those versions that were signed. */
    @Transactional(readOnly = true)
    public Map<String, Signature> of(Collection<String> versionIds) {
        Map<String, Signature> found = new HashMap<>();
        if (!versionIds.isEmpty()) {
            jdbc.sql("SELECT * FROM rules_signature WHERE rules_version_id IN (:ids)")
                    .param("ids", versionIds)
                    .query((row, number) -> found.put(
                            row.getString("rules_version_id"),
                            new Signature(row.getObject("signed_on", LocalDate.class), row.getString("file_id"))))
                    .list();
        }
        return found;
    }
}
