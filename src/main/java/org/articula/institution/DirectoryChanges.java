package org.articula.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a directory at one go. An institution that is not mentioned stays as it is.
 *
 * @param newInstitutions typed in one by one
 * @param fromSheet those of a sheet; one that the directory has by the same name is brought up to date
 */
public record DirectoryChanges(
        List<Change> institutions, List<InstitutionProfile> newInstitutions, List<InstitutionProfile> fromSheet) {

    /**
     * What becomes of one institution of the directory.
     *
     * @param profile what it is from now on; null takes it out of the directory
     */
    public record Change(String id, @Nullable InstitutionProfile profile) {}
}
