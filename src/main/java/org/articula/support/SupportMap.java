package org.articula.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the support of a network.
 *
 * @param matches of all needs, each need's best first
 * @param approaches by date of contact
 * @param outcome what the last look came to, Spanish; null before
 */
public record SupportMap(
        List<SupportNeed> needs,
        List<SupportMatch> matches,
        List<SupportApproach> approaches,
        @Nullable String outcome) {

    public SupportMap {
        needs = List.copyOf(needs);
        matches = List.copyOf(matches);
        approaches = List.copyOf(approaches);
    }

    public List<SupportMatch> matchesOf(String needId) {
        return matches.stream().filter(match -> match.needId().equals(needId)).toList();
    }

    public Optional<SupportApproach> approachTo(String institutionId) {
        return approaches.stream()
                .filter(one -> one.institutionId().equals(institutionId))
                .findFirst();
    }

    /** Whether one institution was contacted, explained and visited. */
    public boolean near() {
        return ApproachPolicy.near(approaches);
    }

    /** Names of those one can turn to, by id: who answers a need, and who was contacted before. */
    public Map<String, String> offered() {
        Map<String, String> names = new LinkedHashMap<>();
        matches.forEach(match -> names.putIfAbsent(match.institutionId(), match.institutionName()));
        approaches.forEach(one -> names.putIfAbsent(one.institutionId(), one.institutionName()));
        return names;
    }
}
