package org.articula.notification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.jspecify.annotations.Nullable;

/** People and notices of one network, as the tests need them. */
final class Samples {

    static final Instant START = Instant.parse("2026-11-30T20:00:00Z");

    static final String NETWORK = "0192-network";
    static final String MEETING = "0192-meeting";

    static final Recipient ROSA = new Recipient("m-rosa", "Rosa Quishpe", "rosa@example.org", "+593991111111");
    static final Recipient LUIS = new Recipient("m-luis", "Luis Muñoz", "luis@example.org", null);
    static final Recipient INES = new Recipient("m-ines", "Inés Tipán", "ines@example.org", null);
    static final Recipient JOSE = new Recipient("m-jose", "José Cando", " ", " +593992222222 ");

    private Samples() {}

    static NoticePlan invitation(Recipient... recipients) {
        return invitation(Arrays.asList(recipients));
    }

    static NoticePlan invitation(List<Recipient> recipients) {
        return new NoticePlan(NETWORK, "CALZA", MEETING, NoticeKind.INVITATION, 0, recipients);
    }

    static Notice notice(String name, @Nullable String address) {
        return new Notice(
                "0192-notice",
                NETWORK,
                MEETING,
                "m-rosa",
                NoticeKind.INVITATION,
                0,
                Channel.EMAIL,
                name,
                address,
                NoticeStatus.SENDING,
                1,
                START,
                null,
                null,
                null);
    }

    /** Links of which only the beginning matters. */
    static Links links() {
        Links links = mock(Links.class);
        when(links.link(any(), anyString(), anyString())).thenAnswer(call -> "https://redes.example%stoken-of-%s"
                .formatted(call.<LinkPurpose>getArgument(0).path(), call.<String>getArgument(2)));
        return links;
    }

    static Mail mail(String subject) {
        return new Mail(subject, "<p>Hola</p>", "Hola", List.of(), null);
    }
}
