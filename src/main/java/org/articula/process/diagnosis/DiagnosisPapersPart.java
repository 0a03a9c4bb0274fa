package org.articula.process.diagnosis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.Diagnosis;
import org.articula.diagnosis.DiagnosisReader;
import org.articula.diagnosis.DiagnosisStatus;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.file.Download;
import org.articula.shared.SpanishOrder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The diagnoses on paper: the guide for everybody who accompanies the network, what members told for the articulators only. */
@Component
@Order(460)
class DiagnosisPapersPart implements NetworkPart {

    private final Diagnoses diagnoses;
    private final Members members;
    private final DiagnosisReading reading;
    private final Download guide;
    private final Download paper;

    DiagnosisPapersPart(
            Diagnoses diagnoses,
            Members members,
            DiagnosisReading reading,
            Download diagnosisGuideDownload,
            Download diagnosisDownload) {
        this.diagnoses = diagnoses;
        this.members = members;
        this.reading = reading;
        this.guide = diagnosisGuideDownload;
        this.paper = diagnosisDownload;
    }

    @Override
    public String id() {
        return "diagnostico-papeles";
    }

    @Override
    public String title() {
        return "Diagnóstico en papel";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<Diagnosis> all = diagnoses.latestOf(network.id());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Link> links =
                new ArrayList<>(List.of(new Link("Guía del diagnóstico en blanco (PDF)", guide.link(network.id()))));
        if (reading.current() instanceof DiagnosisReader.Articulator) {
            Map<String, Member> people =
                    members.byIds(all.stream().map(Diagnosis::memberId).toList());
            all.stream()
                    .filter(diagnosis -> diagnosis.status() == DiagnosisStatus.DONE)
                    .map(diagnosis -> new Link(
                            "Diagnóstico de %s (PDF)"
                                    .formatted(requireNonNull(people.get(diagnosis.memberId()))
                                            .name()),
                            paper.link(diagnosis.id())))
                    .sorted(SpanishOrder.by(Link::text).thenComparing(Comparator.comparing(Link::address)))
                    .forEach(links::add);
        }
        return List.of(new Links(links));
    }
}
