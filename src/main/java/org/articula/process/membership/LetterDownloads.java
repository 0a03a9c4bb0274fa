package org.articula.process.membership;

import java.util.Objects;
import java.util.function.Function;
import org.articula.letter.LetterDocuments;
import org.articula.member.Members;
import org.articula.member.MembershipRequests;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.NetworkDownload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The letters of commitment of members and of those who are to become members ({@code RI.1}). */
@Configuration(proxyBeanMethods = false)
class LetterDownloads {

    @Bean
    Download applicantLetter(MembershipRequests requests, LetterDocuments documents) {
        return new PersonLetter(
                "carta-compromiso-ingreso",
                id -> Objects.requireNonNull(requests.byId(id).person()).name(),
                documents::ofRequest);
    }

    @Bean
    Download memberLetter(Members members, LetterDocuments documents) {
        return new PersonLetter(
                "carta-compromiso-integrante", id -> members.byId(id).name(), documents::ofMember);
    }

    @Bean
    Download unsignedLetters(Networks networks, LetterDocuments documents) {
        return new NetworkDownload(
                "cartas-sin-firmar", "cartas-compromiso-%s.pdf", Download.PDF, networks, documents::unsigned);
    }

    private record PersonLetter(String name, Function<String, String> person, Function<String, byte[]> document)
            implements Download {

        @Override
        public Content of(String subjectId) {
            return new Content(
                    "carta-compromiso-%s.pdf".formatted(person.apply(subjectId)), PDF, document.apply(subjectId));
        }
    }
}
