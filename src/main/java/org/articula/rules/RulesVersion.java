package org.articula.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a network's internal rules ({@code RI.21}).
 *
 * @param version counts from 1 within the network
 * @param inForceFrom first day it holds, in the network's zone; it holds until a later version does
 * @param reason why the network changed its rules; null at most for the first version
 */
public record RulesVersion(
        String id,
        String networkId,
        int version,
        LocalDate inForceFrom,
        RulesFigures figures,
        @Nullable String reason) {}
