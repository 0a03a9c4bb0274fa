package org.articula.agenda;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members ask to have treated; each is proposed for the next agenda until one takes it up ({@code F2.3.a1}). */
@Service
@Transactional
public class MemberTopics {

    private final MemberTopicTable topics;
    private final Clock clock;

    MemberTopics(MemberTopicTable topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Keeps a topic; the same one asked for again by the same member is kept once.
     *
     * @throws InvalidInputException with path {@code topic}
     */
    public void propose(String networkId, String memberId, @Nullable String topic) {
        String title = topic == null ? null : TypedText.orNull(TypedText.line(topic));
        FieldErrors errors = new FieldErrors();
        errors.required("topic", "el tema que quiere que se trate", title, AgendaLimits.TITLE);
        List<MemberTopic> waiting = openOf(networkId, memberId);
        errors.addIf(
                waiting.size() >= AgendaLimits.OPEN_TOPICS,
                "topic",
                "Ya tiene %d temas propuestos: espere a que entren en una agenda.".formatted(AgendaLimits.OPEN_TOPICS));
        errors.throwIfAny();
        if (waiting.stream().noneMatch(known -> known.title().equalsIgnoreCase(title))) {
            topics.insert(new MemberTopic(Ids.next(), networkId, memberId, String.valueOf(title), clock.instant()));
        }
    }

    /** Those that no agenda has taken up, the oldest first. */
    @Transactional(readOnly = true)
    public List<MemberTopic> openOf(String networkId) {
        return topics.openOf(networkId);
    }

    /** Those of one member. */
    @Transactional(readOnly = true)
    public List<MemberTopic> openOf(String networkId, String memberId) {
        return openOf(networkId).stream()
                .filter(topic -> topic.memberId().equals(memberId))
                .toList();
    }

    /** Those of some topics that an agenda has taken up, whoever keeps them: ids that its points carry ({@link AgendaLine#topicId}). */
    @Transactional(readOnly = true)
    public Set<String> takenUp(Collection<String> topicIds) {
        return topicIds.isEmpty() ? Set.of() : topics.takenUp(topicIds);
    }
}
