package org.articula.benchmark;

import org.articula.process.StatementCounter;

/**
 * One of the two that are compared.
 *
 * @param statements counts what it asks of its database
 * @param warmUp a round that is not measured
 * @param round a round that is
 */
record Side(String name, StatementCounter statements, Runnable warmUp, Runnable round) {}
