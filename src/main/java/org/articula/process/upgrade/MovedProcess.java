package org.articula.process.upgrade;

/**
 * A process whose instances move to its newest version when the product starts, as far as they wait where the newest version has the same
 * element. A bean of this type says that this is safe: what the new elements read is there whatever the old version did before.
 *
 * @param key as the models name it
 */
public record MovedProcess(String key) {}
