package org.articula.notification;

import static org.articula.notification.Samples.JOSE;
import static org.articula.notification.Samples.LUIS;
import static org.articula.notification.Samples.MEETING;
import static org.articula.notification.Samples.NETWORK;
import static org.articula.notification.Samples.ROSA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.articula.DomainTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DomainTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NoticePreferencesTest {

    @Autowired
    Notices notices;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeClaims claims;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void onlyRemindersMinutesAndStatementsCanBeDoneWithout(NoticeKind kind) {
        preferences.wantNecessaryOnly(ROSA.memberId());
        plan(kind);

        boolean dispensable =
                kind == NoticeKind.REMINDER || kind == NoticeKind.MINUTES || kind == NoticeKind.ACCOUNT_STATEMENT;
        assertThat(notices.ledger(MEETING))
                .extracting(Notice::memberId, Notice::status, Notice::detail)
                .containsExactlyInAnyOrder(
                        dispensable
                                ? tuple("m-rosa", NoticeStatus.CANCELLED, "Solo quiere los correos necesarios.")
                                : tuple("m-rosa", NoticeStatus.PLANNED, null),
                        tuple("m-luis", NoticeStatus.PLANNED, null));
        assertThat(claims.due(MEETING)).hasSize(dispensable ? 1 : 2);
    }

    @Test
    void whatStillWaitsIsGivenUpUnlessItIsNecessary() {
        plan(NoticeKind.INVITATION);
        plan(NoticeKind.REMINDER);
        preferences.wantNecessaryOnly(ROSA.memberId());
        preferences.wantNecessaryOnly(ROSA.memberId());

        assertThat(claims.due(MEETING))
                .extracting(Notice::memberId, Notice::kind)
                .containsExactlyInAnyOrder(
                        tuple("m-rosa", NoticeKind.INVITATION),
                        tuple("m-luis", NoticeKind.INVITATION),
                        tuple("m-luis", NoticeKind.REMINDER));
    }

    @Test
    void everythingCanBeWantedAgain() {
        preferences.wantNecessaryOnly(ROSA.memberId());
        assertThat(preferences.necessaryOnly(ROSA.memberId())).isTrue();
        assertThat(preferences.necessaryOnly(JOSE.memberId())).isFalse();
        preferences.wantEverything(ROSA.memberId());
        preferences.wantEverything(ROSA.memberId());
        plan(NoticeKind.REMINDER);

        assertThat(preferences.necessaryOnly(ROSA.memberId())).isFalse();
        assertThat(claims.due(MEETING)).hasSize(2);
    }

    private void plan(NoticeKind kind) {
        notices.plan(new NoticePlan(NETWORK, "CALZA", MEETING, kind, 0, List.of(ROSA, LUIS)));
    }
}
