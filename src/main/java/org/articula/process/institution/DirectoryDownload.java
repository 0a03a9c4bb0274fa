package org.articula.process.institution;

import org.articula.institution.InstitutionSheet;
import org.articula.institution.Institutions;
import org.articula.process.file.Download;
import org.articula.territory.Chains;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** The directory of institutions of a territory as a workbook ({@code C1.3.d}). */
@Component
class DirectoryDownload implements Download {

    private final Territories territories;
    private final Institutions institutions;
    private final Chains chains;
    private final InstitutionSheet sheets;

    DirectoryDownload(Territories territories, Institutions institutions, Chains chains, InstitutionSheet sheets) {
        this.territories = territories;
        this.chains = chains;
        this.institutions = institutions;
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "directorio";
    }

    @Override
    public Content of(String subjectId) {
        String code = territories.byId(subjectId).code();
        return new Content(
                "directorio-" + code + ".xlsx", XLSX, sheets.write(institutions.of(subjectId), chains.of(subjectId)));
    }
}
