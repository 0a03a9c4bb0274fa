package org.articula.link;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.articula.shared.Columns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys that sign links, one per purpose: made on first use, kept in the database, the same on every node. */
@Component
class SigningKeys {

    private static final int KEY_LENGTH = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<LinkPurpose, byte[]> known = new ConcurrentHashMap<>();

    SigningKeys(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        // A key remembered here must not vanish with a transaction that is rolled back later
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    byte[] of(LinkPurpose purpose) {
        byte[] key = known.get(purpose);
        if (key == null) {
            key = ownTransaction.execute(status -> stored(purpose).orElseGet(() -> create(purpose)));
            known.put(purpose, key);
        }
        return key;
    }

    private Optional<byte[]> stored(LinkPurpose purpose) {
        return jdbc.sql("SELECT key_bytes FROM signing_key WHERE id = :id")
                .param("id", purpose.key())
                .query((row, number) -> row.getBytes("key_bytes"))
                .optional();
    }

    private byte[] create(LinkPurpose purpose) {
        byte[] fresh = new byte[KEY_LENGTH];
        random.nextBytes(fresh);
        try {
            jdbc.sql("INSERT INTO signing_key (id, key_bytes, created_at) VALUES (:id, :key, :at)")
                    .param("id", purpose.key())
                    .param("key", fresh)
                    .param("at", Columns.column(clock.instant()))
                    .update();
            return fresh;
        } catch (DuplicateKeyException madeElsewhere) {
            return stored(purpose).orElseThrow();
        }
    }
}
