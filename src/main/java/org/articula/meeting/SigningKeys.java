package org.articula.meeting;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The key that signs answer links: made on first use, kept in the database, the same on every node. */
@Component
class SigningKeys {

    private static final String ANSWERS = "answers";
    private static final int KEY_LENGTH = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] known;

    SigningKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        // A key remembered here must not vanish with a transaction that is rolled back later
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    byte[] answers() {
        byte[] key = known;
        if (key == null) {
            key = ownTransaction.execute(status -> stored().orElseGet(this::create));
            known = key;
        }
        return key;
    }

    private Optional<byte[]> stored() {
        return jdbc.sql("SELECT key_bytes FROM signing_key WHERE id = :id")
                .param("id", ANSWERS)
                .query((row, number) -> row.getBytes("key_bytes"))
                .optional();
    }

    private byte[] create() {
        byte[] fresh = new byte[KEY_LENGTH];
        random.nextBytes(fresh);
        try {
            jdbc.sql("INSERT INTO signing_key (id, key_bytes, created_at) VALUES (:id, :key, :at)")
                    .param("id", ANSWERS)
                    .param("key", fresh)
                    .param("at", UtcTime.column(clock.instant()))
                    .update();
            return fresh;
        } catch (DuplicateKeyException madeElsewhere) {
            return stored().orElseThrow();
        }
    }
}
