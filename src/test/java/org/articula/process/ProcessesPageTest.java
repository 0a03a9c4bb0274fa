package org.articula.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.guide.Guide;
import org.articula.guide.GuideItem;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/processes.md} what the diagrams say, by making it from them. */
class ProcessesPageTest {

    private static final Path PAGE = Path.of("docs", "processes.md");
    private static final String WRITE = "mvn test -Dtest=ProcessesPageTest -Dprocesses.write=true";

    private static final String HEAD =
            """
            # Procesos

            Lo que hace cada proceso, paso a paso, con el formulario que se llena, los puntos de la guía que atiende y el consejo que lee quien toma
            la tarea. En los diagramas, las tareas de la unidad de apoyo están en ámbar.
            Esta página se genera de los diagramas; no la edite. Para escribirla de nuevo: `%s`.
            """;

    private static final Map<String, String> GROUPS =
            Map.of("articulators", "articulador", "supervisors", "unidad de apoyo", "managers", "gestor de negocios");

    private final Set<String> guideIds = new TreeSet<>();

    @Test
    void saysWhatTheDiagramsSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("processes.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("A diagram has changed; bring the page up to date with: " + WRITE)
                .hasContent(page);
    }

    private String page() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("bpmn"))) {
            files = all.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
        String processes = files.stream().map(this::section).collect(Collectors.joining("\n"));
        return HEAD.formatted(WRITE) + "\n" + processes + "\n" + guide();
    }

    private String section(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String rows =
                steps(process.getFlowElements(), "").stream().map(this::row).collect(Collectors.joining());
        return """
                ## %s

                `%s` · [%s](../%s)%s · guía: %s

                %s

                | Paso | Clase | Formulario | Guía | Consejo |
                | --- | --- | --- | --- | --- |
                %s"""
                .formatted(
                        process.getName(),
                        process.getId(),
                        file,
                        file,
                        process.isCamundaStartableInTasklist() ? "" : " · no se inicia a mano",
                        guideOf(process),
                        documentation(process),
                        rows);
    }

    /** A step under the name of the subprocess it is in. */
    private record Step(String path, FlowNode node) {}

    /** The steps of one level from its start on, each subprocess followed by its own; what no flow reaches comes last. */
    private static List<Step> steps(Collection<FlowElement> level, String path) {
        List<FlowNode> nodes = level.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .sorted(Comparator.comparing(node -> node instanceof StartEvent ? 0 : 1))
                .toList();
        Set<FlowNode> ordered = new LinkedHashSet<>();
        for (FlowNode first : nodes) {
            Queue<FlowNode> next = new ArrayDeque<>(List.of(first));
            while (!(first instanceof BoundaryEvent) && !next.isEmpty()) {
                FlowNode node = next.remove();
                if (ordered.add(node)) {
                    node.getOutgoing().forEach(flow -> next.add(flow.getTarget()));
                    next.addAll(boundaryEvents(nodes, node));
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        for (FlowNode node : ordered) {
            steps.add(new Step(path, node));
            if (node instanceof SubProcess inner) {
                steps.addAll(steps(inner.getFlowElements(), path + node.getName() + " › "));
            }
        }
        return steps;
    }

    private static List<FlowNode> boundaryEvents(List<FlowNode> nodes, FlowNode host) {
        return nodes.stream()
                .filter(node -> node instanceof BoundaryEvent event
                        && host instanceof Activity
                        && event.getAttachedTo().equals(host))
                .toList();
    }

    /** Gateways without a name only join lines: there is nothing to say about them. */
    private String row(Step step) {
        FlowNode node = step.node();
        if (node instanceof Gateway && node.getName() == null) {
            return "";
        }
        return "| %s%s | %s | %s | %s | %s |\n"
                .formatted(step.path(), node.getName(), kind(node), form(node), guideOf(node), documentation(node));
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask task) {
            String group = task.getCamundaCandidateGroups();
            return "tarea: " + GROUPS.getOrDefault(group, group);
        }
        if (node instanceof BoundaryEvent event) {
            return "si ocurre durante «%s»".formatted(event.getAttachedTo().getName());
        }
        if (node instanceof SubProcess inner) {
            return inner.triggeredByEvent() ? "si ocurre en cualquier momento" : "subproceso";
        }
        return switch (node.getElementType().getTypeName()) {
            case "startEvent" -> "inicio";
            case "endEvent" -> "fin";
            case "serviceTask" -> "automático";
            case "intermediateCatchEvent" -> "espera";
            case "exclusiveGateway" -> "pregunta";
            case "callActivity" -> "llama a otro proceso";
            default -> throw new IllegalStateException("Give this kind of step a word: " + node.getId());
        };
    }

    private static String form(FlowNode node) {
        String form = node instanceof UserTask task
                ? task.getCamundaFormRef()
                : node instanceof StartEvent start ? start.getCamundaFormRef() : null;
        if (form == null) {
            return "";
        }
        String file =
                form.replaceFirst("Form$", "").replaceAll("(\\p{Lu})", "-$1").toLowerCase() + ".form";
        assertThat(Path.of("forms", file)).exists();
        return "[%s](../forms/%s)".formatted(form, file);
    }

    private String guideOf(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return "";
        }
        List<String> ids =
                element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals("guide"))
                        .flatMap(property ->
                                Arrays.stream(property.getCamundaValue().split(" ")))
                        .toList();
        guideIds.addAll(ids);
        return String.join(", ", ids);
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(text ->
                        text.getTextContent().strip().replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" "));
    }

    /** What stands under the ids, in the order of the guide. */
    private String guide() {
        String rows = new Guide()
                .all().stream()
                        .filter(item -> guideIds.contains(item.id()))
                        .map(ProcessesPageTest::guideRow)
                        .collect(Collectors.joining());
        return """
                ## Los puntos de la guía

                | Punto | Qué dice |
                | --- | --- |
                %s"""
                .formatted(rows);
    }

    private static String guideRow(GuideItem item) {
        return "| %s | %s |\n".formatted(item.id(), item.text().replace("|", "\\|"));
    }
}
