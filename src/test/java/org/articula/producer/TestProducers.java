package org.articula.producer;

import java.util.Arrays;
import java.util.List;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.jspecify.annotations.Nullable;

/** Producers of Otavalo who might form a network. */
public final class TestProducers {

    public static final NewProducer ROSA =
            new NewProducer(person("Rosa Elena Cotacachi", 1978), "1002345674", "Peguche", Interest.INTERESTED);
    public static final NewProducer INTI =
            new NewProducer(person("Inti Farinango", 1996), "1002111118", "Quinchuquí", Interest.UNDECIDED);

    private TestProducers() {}

    /** A woman who knits, without address or telephone. */
    public static NewMember person(String name, int birthYear) {
        return new NewMember(name, null, null, null, Sex.F, birthYear, "Sacos de lana");
    }

    /** Somebody interested of whom nothing else is known, born in 1980. */
    public static NewProducer interested(String name) {
        return new NewProducer(person(name, 1980), null, null, Interest.INTERESTED);
    }

    public static NewProducer numbered(String name, @Nullable String identityNumber) {
        return new NewProducer(person(name, 1980), identityNumber, null, Interest.INTERESTED);
    }

    public static List<NewProducer> interested(String... names) {
        return Arrays.stream(names).map(TestProducers::interested).toList();
    }
}
