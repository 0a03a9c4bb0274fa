package org.articula.diagnosis;

import java.util.Map;
import org.articula.document.Pdf;
import org.articula.network.Networks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guide's format on paper: blank to hand over ahead of the interview ({@code F2.2.a}), or with what a member told ({@code F2.2.i}). */
@Service
@Transactional(readOnly = true)
public class DiagnosisDocuments {

    private final Diagnoses diagnoses;
    private final Networks networks;
    private final Pdf pdf;

    DiagnosisDocuments(Diagnoses diagnoses, Networks networks, Pdf pdf) {
        this.diagnoses = diagnoses;
        this.networks = networks;
        this.pdf = pdf;
    }

    /** To fill in by hand. @throws java.util.NoSuchElementException if there is no such network */
    public byte[] blank(String networkId) {
        return print(DiagnosisSheet.blank(networks.byId(networkId).name()));
    }

    /** What a member told. @throws java.util.NoSuchElementException as {@link Diagnoses#answers} */
    public byte[] filled(String diagnosisId, DiagnosisReader reader) {
        InterviewAnswers answers = diagnoses.answers(diagnosisId, reader);
        return print(DiagnosisSheet.of(
                diagnoses.networkOf(diagnoses.byId(diagnosisId)).name(), answers));
    }

    private byte[] print(DiagnosisSheet sheet) {
        return pdf.render("diagnosis", Map.of("sheet", sheet));
    }
}
