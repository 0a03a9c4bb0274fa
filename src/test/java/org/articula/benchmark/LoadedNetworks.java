package org.articula.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.ApplicationContext;

/** What the people of the load walk look at: networks that have met once, and others that have just begun to be formed. */
final class LoadedNetworks {

    private static final int NETWORKS_PER_FORMATION = 5;

    private final List<String> codes;

    private LoadedNetworks(List<String> codes) {
        this.codes = codes;
    }

    /** Makes them through facades and forms. */
    static LoadedNetworks make(ApplicationContext context, int networks) {
        int forming = networks / NETWORKS_PER_FORMATION;
        new ProductRun(context, networks - forming, 0).round();
        InParallel.forEach(IntStream.range(0, forming).boxed().toList(), number -> begin(context, number));
        List<String> codes = context.getBean(Networks.class).in(NetworkStatus.values()).stream()
                .map(Network::code)
                .toList();
        if (codes.size() != networks) {
            throw new IllegalStateException("%d networks instead of %d".formatted(codes.size(), networks));
        }
        return new LoadedNetworks(codes);
    }

    /** The code of one of them. */
    String any(Random random) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static void begin(ApplicationContext context, int number) {
        String definition = context.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey("beginNetwork")
                .latestVersion()
                .singleResult()
                .getId();
        Map<String, Object> form = new HashMap<>(Map.of(
                "withoutOpportunity", "Ya venden juntos.",
                "code", "FORMA" + number,
                "name", "Red en formación " + number,
                "sector", "Lana",
                "place", "Otavalo",
                "zone", "America/Guayaquil",
                "articulatorId", "maria"));
        IdentityService identity = context.getBean(IdentityService.class);
        identity.setAuthentication("maria", List.of("articulators"));
        try {
            context.getBean(FormService.class).submitStartForm(definition, form);
        } finally {
            identity.clearAuthentication();
        }
    }
}
