package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articula.assessment.Profile;
import org.assertj.core.data.Offset;

/** What holds of every group, and that nothing is lost by not comparing every pair. */
class HomogeneityPropertiesTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Property
    void isTheMeanOfAllPairs(@ForAll("groups") List<Profile> people, @ForAll int part) {
        Map<String, Profile> profiles = named(people);
        Set<String> group = some(profiles, part);

        if (group.size() < 2) {
            assertThat(HomogeneityPolicy.of(profiles, group)).isEmpty();
        } else {
            double slow = slowly(profiles, group);
            assertThat(HomogeneityPolicy.of(profiles, group).orElseThrow()).isCloseTo(slow, ROUNDING);
        }
    }

    @Property
    void theEffectIsThatOfComparingBothGroups(@ForAll("groups") List<Profile> people, @ForAll int part) {
        Map<String, Profile> profiles = named(people);
        Set<String> group = some(profiles, part);

        HomogeneityPolicy.effects(profiles, group).forEach((id, effect) -> {
            Set<String> with = new TreeSet<>(group);
            with.add(id);
            Set<String> without = new TreeSet<>(group);
            without.remove(id);
            if (without.size() > 1) {
                assertThat(effect.with()).isCloseTo(slowly(profiles, with), ROUNDING);
                assertThat(effect.without()).isCloseTo(slowly(profiles, without), ROUNDING);
            } else {
                assertThat(effect.without()).isNull();
            }
        });
    }

    @Property
    void staysBetweenNothingAndAll(@ForAll("groups") List<Profile> people) {
        Map<String, Profile> profiles = named(people);

        HomogeneityPolicy.of(profiles, profiles.keySet())
                .ifPresent(mean -> assertThat(mean).isBetween(0.0, 1.0));
    }

    @Property
    void theOrderOfThePeopleNeverMatters(@ForAll("groups") List<Profile> people) {
        Map<String, Profile> profiles = named(people);
        Map<String, Profile> backwards = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(profiles.keySet());
        Collections.reverse(ids);
        ids.forEach(id -> backwards.put(id, profiles.get(id)));

        assertThat(HomogeneityPolicy.effects(backwards, profiles.keySet()))
                .isEqualTo(HomogeneityPolicy.effects(profiles, profiles.keySet()));
    }

    @Provide
    Arbitrary<List<Profile>> groups() {
        return Candidates.profiles().list().ofMaxSize(15);
    }

    private static Map<String, Profile> named(List<Profile> people) {
        Map<String, Profile> profiles = new TreeMap<>();
        people.forEach(profile -> profiles.put("id" + profiles.size(), profile));
        return profiles;
    }

    /** Everybody whose bit is set. */
    private static Set<String> some(Map<String, Profile> profiles, int bits) {
        return profiles.keySet().stream()
                .filter(id -> (bits >> Integer.parseInt(id.substring(2)) & 1) == 1)
                .collect(Collectors.toSet());
    }

    private static double slowly(Map<String, Profile> profiles, Set<String> group) {
        List<Profile> members = group.stream().map(profiles::get).toList();
        int most = profiles.values().stream().mapToInt(Profile::workers).max().orElseThrow();
        int range = most
                - profiles.values().stream().mapToInt(Profile::workers).min().orElseThrow();
        double sum = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += similarity(members.get(i), members.get(j), range);
            }
        }
        return sum / (members.size() * (members.size() - 1) / 2.0);
    }

    private static double similarity(Profile one, Profile other, int range) {
        double sum = 0;
        sum += 1 - Math.abs(one.income().ordinal() - other.income().ordinal()) / 4.0;
        sum += 1 - Math.abs(one.planning().ordinal() - other.planning().ordinal()) / 3.0;
        sum += 1 - Math.abs(one.training().ordinal() - other.training().ordinal()) / 3.0;
        sum += range == 0 ? 1 : 1 - Math.abs(one.workers() - other.workers()) / (double) range;
        sum += one.business() == other.business() ? 1 : 0;
        sum += one.language() == other.language() ? 1 : 0;
        sum += one.management() == other.management() ? 1 : 0;
        return sum / 7;
    }
}
