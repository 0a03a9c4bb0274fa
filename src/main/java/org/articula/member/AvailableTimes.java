package org.articula.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the members of networks can meet, in their own words ({@code F2.3.a1}), for whoever sets a date. */
@Component
public class AvailableTimes {

    private final Members members;

    AvailableTimes(Members members) {
        this.members = members;
    }

    /** Spanish; null while no member of the network said anything. */
    public @Nullable String of(String networkId) {
        return of(List.of(networkId)).get(networkId);
    }

    /** The same for several networks in one query, by their ids; those of which nobody said anything are left out. */
    public Map<String, String> of(Collection<String> networkIds) {
        return members.activeIn(networkIds).stream()
                .filter(member -> member.availableTimes() != null)
                .collect(Collectors.groupingBy(
                        Member::networkId,
                        Collectors.mapping(
                                member -> "%s, «%s»".formatted(member.name(), member.availableTimes()),
                                Collectors.joining("; "))));
    }
}
