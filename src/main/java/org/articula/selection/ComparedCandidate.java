package org.articula.selection;

import org.articula.assessment.Assessment;
import org.articula.producer.Producer;

/**
 * A candidate beside the others.
 *
 * @param effect what this person does to the homogeneity of those proposed to enter
 */
public record ComparedCandidate(
        Producer producer, Assessment assessment, Proposal proposal, HomogeneityEffect effect) {}
