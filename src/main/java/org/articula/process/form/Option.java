package org.articula.process.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;

/**
 * A choice in a form.
 *
 * @param label what the person reads
 * @param value what is sent
 */
public record Option(String label, String value) {

    public static List<Option> ofMembers(List<Member> members) {
        return members.stream().map(m -> new Option(m.name(), m.id())).toList();
    }

    /** By name, with the code behind it: one types either of them to find a network among forty. */
    public static List<Option> ofNetworks(List<Network> networks) {
        return networks.stream()
                .sorted(SpanishOrder.by(Network::name))
                .map(n -> new Option(n.name() + " · " + n.code(), n.id()))
                .toList();
    }

    /** The network somebody chose among those offered. @throws InvalidInputException path {@code networkId} */
    public static Network chosen(String networkId, List<Network> offered) {
        return offered.stream()
                .filter(network -> network.id().equals(networkId))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("networkId", "Esta red no existe o ya está cerrada."));
    }

    /** The constants of an enum, in their order. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> words) {
        return Arrays.stream(constants)
                .map(constant -> new Option(words.apply(constant), constant.name()))
                .toList();
    }

    public static List<Option> of(Map<String, String> nameById) {
        return nameById.entrySet().stream()
                .map(entry -> new Option(entry.getValue(), entry.getKey()))
                .toList();
    }
}
