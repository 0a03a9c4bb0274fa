package org.articula.fund;

import org.articula.rules.FundTerms;

/** What is put to the vote: the terms of a fund and who keeps it. */
public record FundProposal(String id, String networkId, FundTerms terms, String treasurerId, String coordinatorId) {}
