package org.articula.notification;

import static org.articula.notification.ChangeAudiencePolicy.Telling.CHANGE;
import static org.articula.notification.ChangeAudiencePolicy.Telling.CHANGE_BY_PHONE;
import static org.articula.notification.ChangeAudiencePolicy.Telling.INVITATION;
import static org.articula.notification.ChangeAudiencePolicy.Telling.INVITATION_BY_PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F1.1.c. */
class ChangeAudiencePolicyTest {

    @Test
    void whoReadTheInvitationHearsOfTheChangeAndWhoHasNotGetsANewOne() {
        List<Notice> before = List.of(
                notice("rosa", NoticeStatus.SENT, Channel.EMAIL), notice("luis", NoticeStatus.PLANNED, Channel.EMAIL));

        assertThat(ChangeAudiencePolicy.decide(before, Set.of("rosa"), Set.of()))
                .containsOnly(Map.entry("rosa", CHANGE), Map.entry("luis", INVITATION));
    }

    @Test
    void aMailThatGotAwayMeanwhileCountsAsRead() {
        List<Notice> before = List.of(notice("luis", NoticeStatus.PLANNED, Channel.EMAIL));

        assertThat(ChangeAudiencePolicy.decide(before, Set.of("luis"), Set.of()))
                .containsEntry("luis", CHANGE);
    }

    @Test
    void whoWasInvitedInPersonHearsOfItWithoutAnyNotice() {
        assertThat(ChangeAudiencePolicy.decide(List.of(), Set.of(), Set.of("ana")))
                .containsEntry("ana", CHANGE);
    }

    @Test
    void whomMailDoesNotReachIsTelephoned() {
        List<Notice> before = List.of(
                notice("rosa", NoticeStatus.FAILED, Channel.EMAIL),
                notice("luis", NoticeStatus.PHONED, Channel.EMAIL),
                notice("ana", NoticeStatus.PLANNED, Channel.PHONE));

        assertThat(ChangeAudiencePolicy.decide(before, Set.of("luis"), Set.of("rosa")))
                .containsOnly(
                        Map.entry("rosa", CHANGE_BY_PHONE),
                        Map.entry("luis", CHANGE_BY_PHONE),
                        Map.entry("ana", INVITATION_BY_PHONE));
    }

    @Test
    void whoseMailWasRefusedAndWhomNobodyCalledKnowsOfNoChange() {
        List<Notice> before = List.of(notice("rosa", NoticeStatus.FAILED, Channel.EMAIL));

        assertThat(ChangeAudiencePolicy.decide(before, Set.of(), Set.of()))
                .containsOnly(Map.entry("rosa", INVITATION_BY_PHONE));
    }

    @Test
    void whoseInvitationWasGivenUpIsNotTold() {
        List<Notice> before = List.of(notice("rosa", NoticeStatus.CANCELLED, Channel.EMAIL));

        assertThat(ChangeAudiencePolicy.decide(before, Set.of(), Set.of())).isEmpty();
    }

    private static Notice notice(String person, NoticeStatus status, Channel channel) {
        return new Notice(
                "notice-" + person,
                "network",
                "talk",
                person,
                NoticeKind.TALK_INVITATION,
                0,
                channel,
                person,
                person,
                status,
                0,
                Instant.EPOCH,
                null,
                null,
                null);
    }
}
