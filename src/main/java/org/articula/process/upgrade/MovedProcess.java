package org.articula.process.upgrade;

import java.util.function.Consumer;

/**
 * A process whose instances move to its newest version when the product starts, as far as they wait where the newest version has the same
 * element. A bean of this type says that this is safe: what the new elements read is there whatever the old version did before.
 *
 * @param key as the models name it
 * @param preparation gives an instance, by its id, what the newest version reads and older ones did not leave; in the transaction of the move
 */
public record MovedProcess(String key, Consumer<String> preparation) {

    public MovedProcess(String key) {
        this(key, instanceId -> {});
    }
}
