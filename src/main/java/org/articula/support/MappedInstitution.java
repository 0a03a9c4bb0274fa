package org.articula.support;

import org.articula.institution.Institution;

/** An institution of the directory with what it offers. @param territoryName where it is */
public record MappedInstitution(Institution institution, String territoryName, SupportOffer offer) {}
