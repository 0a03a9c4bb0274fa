package org.articula.portal;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.document.StoredFile;
import org.articula.dossier.Block;
import org.articula.link.Addressee;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesFiles;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesDocuments;
import org.articula.rules.RulesVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page «Mi red» of one member, section by section as the {@link MemberPart} beans tell it. Every method takes the token of a link and
 * throws {@link InvalidLinkException} when it is not good, or not any more: altered, expired, of somebody who left, of a network that ended.
 */
@Service
public class Portal {

    private final Links links;
    private final Members members;
    private final Networks networks;
    private final Meetings meetings;
    private final MinutesFiles minutes;
    private final InternalRules rules;
    private final RulesDocuments documents;
    private final List<MemberPart> parts;

    Portal(
            Links links,
            Members members,
            Networks networks,
            Meetings meetings,
            MinutesFiles minutes,
            InternalRules rules,
            RulesDocuments documents,
            List<MemberPart> parts) {
        this.links = links;
        this.members = members;
        this.networks = networks;
        this.meetings = meetings;
        this.minutes = minutes;
        this.rules = rules;
        this.documents = documents;
        this.parts = List.copyOf(parts);
    }

    /** @param noticesPath where the member chooses which mails to get */
    public record Page(String networkName, String memberName, List<Section> sections, String noticesPath) {

        public Page {
            sections = List.copyOf(sections);
        }
    }

    /** A part with what it shows. */
    public record Section(String id, String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** The page as it stands now. */
    @Transactional(readOnly = true)
    public Page open(String token) {
        MemberView view = view(token);
        return new Page(
                view.network().name(),
                view.member().name(),
                parts.stream()
                        .map(part -> new Section(part.id(), part.title(), part.blocks(view)))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList(),
                links.path(
                        LinkPurpose.NOTICES, view.network().id(), view.member().id()));
    }

    /** The closed minutes of a meeting of the member's own network. */
    public StoredFile minutes(String token, String meetingId) {
        Meeting meeting = meetings.find(meetingId)
                .filter(found -> found.networkId().equals(view(token).network().id()))
                .filter(found -> found.status() == MeetingStatus.CLOSED)
                .orElseThrow(InvalidLinkException::new);
        return minutes.of(meeting.id());
    }

    /** The rules in force, as PDF. */
    public byte[] rules(String token) {
        MemberView view = view(token);
        List<RulesVersion> versions = rules.allOf(view.network().id());
        if (versions.isEmpty()) {
            throw new InvalidLinkException();
        }
        return documents.version(InternalRules.inForce(versions, view.today()).id());
    }

    private MemberView view(String token) {
        Addressee addressee = links.read(LinkPurpose.MEMBER, token);
        Member member = members.byIds(List.of(addressee.memberId())).get(addressee.memberId());
        if (member == null || !member.active() || !member.networkId().equals(addressee.subjectId())) {
            throw new InvalidLinkException();
        }
        Network network = living(member);
        return new MemberView(network, member, networks.todayIn(network), LinkPurpose.MEMBER.path() + token);
    }

    private Network living(Member member) {
        try {
            return Optional.of(networks.byId(member.networkId()))
                    .filter(network -> network.status() != NetworkStatus.ENDED)
                    .orElseThrow(InvalidLinkException::new);
        } catch (NoSuchElementException gone) {
            throw new InvalidLinkException();
        }
    }
}
