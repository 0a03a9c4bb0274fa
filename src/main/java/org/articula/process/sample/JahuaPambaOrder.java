package org.articula.process.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.board.Count;
import org.articula.board.Elections;
import org.articula.board.Office;
import org.articula.board.Proposal;
import org.articula.meeting.HeldMeetings;
import org.articula.network.Network;
import org.articula.rules.Approval;
import org.articula.rules.ArticleChapter;
import org.articula.rules.DraftInput;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesDrafts;
import org.articula.rules.TypedArticle;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.springframework.stereotype.Component;

/** How the guide's network gave itself an order in its latest meeting: its rules with an article of its own, and its first board. */
@Component
class JahuaPambaOrder {

    private final InternalRules rules;
    private final RulesDrafts drafts;
    private final Elections elections;
    private final HeldMeetings meetings;

    JahuaPambaOrder(InternalRules rules, RulesDrafts drafts, Elections elections, HeldMeetings meetings) {
        this.rules = rules;
        this.drafts = drafts;
        this.elections = elections;
        this.meetings = meetings;
    }

    void give(Network network) {
        VotingMeetings held = meetings.of(network.id());
        VotingMeeting latest = held.latestFirst().get(0);
        approveRules(network, held, latest);
        electBoard(network, held, latest);
    }

    private void approveRules(Network network, VotingMeetings held, VotingMeeting latest) {
        List<TypedArticle> articles = new ArrayList<>(drafts.before(network.id(), null).stream()
                .map(article -> new TypedArticle(article.key(), article.chapter(), article.title(), article.text()))
                .toList());
        articles.add(
                new TypedArticle(
                        null,
                        ArticleChapter.OTHER,
                        "Compras en conjunto",
                        "La lana que se compra en conjunto se paga antes del pedido. Cada taller retira su parte en la reunión siguiente."));
        String draftId = drafts.write(
                network.id(),
                null,
                new DraftInput(
                        drafts.figures(network.id(), null),
                        articles,
                        "La red empieza a comprar lana en conjunto y quiere reglas claras."),
                network.articulatorId());
        Ballot ballot = new Ballot(
                latest.id(),
                member(latest, "Humberto"),
                new Votes(latest.attending().size(), 0, 0));
        rules.approve(draftId, new Approval(latest.heldOn(), ballot), held, network.articulatorId());
    }

    private void electBoard(Network network, VotingMeetings held, VotingMeeting latest) {
        String coordinator = member(latest, "Blanca");
        String secretary = member(latest, "Tamia");
        String treasurer = member(latest, "Rosa");
        String electionId = elections.begin(network.id(), network.articulatorId());
        LocalDate from = latest.heldOn();
        elections.propose(
                electionId,
                new Proposal(
                        true,
                        from,
                        from.plusYears(1).minusDays(1),
                        List.of(
                                new Proposal.Candidate(Office.COORDINATOR, coordinator),
                                new Proposal.Candidate(Office.SECRETARY, secretary),
                                new Proposal.Candidate(Office.TREASURER, treasurer))));
        int all = latest.attending().size();
        elections.vote(
                electionId,
                new Count(
                        latest.id(),
                        List.of(
                                new Count.Votes(Office.COORDINATOR, coordinator, all - 1),
                                new Count.Votes(Office.SECRETARY, secretary, all),
                                new Count.Votes(Office.TREASURER, treasurer, all)),
                        List.of(new Count.Blanks(Office.COORDINATOR, 1))),
                held);
        elections.decide(electionId, network.articulatorId());
    }

    private static String member(VotingMeeting meeting, String name) {
        return meeting.attending().entrySet().stream()
                .filter(person -> person.getValue().startsWith(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
