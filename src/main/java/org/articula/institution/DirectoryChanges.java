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
     * @param profile what it is from now on; null if it stays as it is or goes
     */
    public record Change(String id, boolean removed, @Nullable InstitutionProfile profile) {

        public static Change stays(String id) {
            return new Change(id, false, null);
        }

        public static Change corrected(String id, InstitutionProfile profile) {
            return new Change(id, false, profile);
        }

        public static Change removed(String id) {
            return new Change(id, true, null);
        }

        boolean changes() {
            return removed || profile != null;
        }
    }
}
