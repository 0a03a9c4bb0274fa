package org.articula.process.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.process.form.NetworkStart;
import org.articula.shared.SpanishOrder;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** What whoever asks can begin in the network: each leads to its start form in the task list, with the network chosen. */
@Component
@Order(250)
class StartsPart implements NetworkPart {

    private static final String SUFFIX = "Start";

    private final ObjectProvider<NetworkStart> starts;
    private final RepositoryService repository;

    StartsPart(ObjectProvider<NetworkStart> starts, RepositoryService repository) {
        this.starts = starts;
        this.repository = repository;
    }

    @Override
    public String id() {
        return "iniciar";
    }

    @Override
    public String title() {
        return "Qué puede hacer";
    }

    @Override
    public List<Block> blocks(Network network) {
        Map<String, String> names = startable();
        List<Link> links = starts.stream()
                .filter(start -> names.containsKey(keyOf(start)))
                .flatMap(start -> link(start, network, names))
                .sorted(SpanishOrder.by(Link::text))
                .toList();
        return links.isEmpty() ? List.of() : List.of(new Links(links));
    }

    private static Stream<Link> link(NetworkStart start, Network network, Map<String, String> names) {
        String key = keyOf(start);
        return start
                .chosenFor(network)
                .map(chosen -> new Link(String.valueOf(names.get(key)), TasklistAddress.ofStart(key, chosen)))
                .stream();
    }

    /** Key to name of the processes that the task list offers to whoever asks. */
    private Map<String, String> startable() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck()
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName));
    }

    /** {@code SuspendNetworkStart} starts {@code suspendNetwork}. */
    private static String keyOf(NetworkStart start) {
        String name = ClassUtils.getUserClass(start).getSimpleName();
        return StringUtils.uncapitalize(name.substring(0, name.length() - SUFFIX.length()));
    }
}
