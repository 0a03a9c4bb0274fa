package org.articula.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.DiagramElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One stem, two tongues: what a model names exists, and nothing exists that no model names. */
class ModelsTest {

    /** Tasks that wait in a diagram of an older version still open with these; see OldNetworksTest. */
    private static final Set<String> OF_OLDER_DIAGRAMS = Set.of("recordAmendmentForm");

    private static final Path SOURCES = Path.of("src/main/java/org/articula/process");
    private static final String COLOUR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";
    private static final String SUPPORTING_UNIT = "#fff0d0 in #8a5a00";

    static Stream<Path> models() throws IOException {
        return files(Path.of("bpmn"), ".bpmn").stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessIsNamedAfterItsFileAndReadsInSpanish(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();

        assertThat(process.getId()).isEqualTo(camel(stem(file)));
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P730D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStepHasASpanishNameAndAPlaceInTheDiagram(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getDiagramElement()).as("place of %s", node.getId()).isNotNull();
            if (!(node instanceof Gateway)) {
                assertThat(node.getName()).as("name of %s", node.getId()).isNotBlank();
            }
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            assertThat(flow.getDiagramElement()).as("line of %s", flow.getId()).isNotNull();
        }
        for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName())
                        .as(gateway.getId())
                        .startsWith("¿")
                        .endsWith("?");
                assertThat(gateway.getOutgoing())
                        .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
                assertThat(gateway.getDefault())
                        .as("default of %s", gateway.getId())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormItsClassAndItsAdvice(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            String stem = task.getId().replaceFirst("^userTask_", "");
            // A second task with the same form bears the name of the first and more: notifyByPhone,
            // notifyByPhoneOfCancellation
            String formStem = task.getCamundaFormRef().replaceFirst("Form$", "");
            assertThat(stem)
                    .as("task with the form %s", task.getCamundaFormRef())
                    .startsWith(formStem);
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroups())
                    .as("group of %s", task.getId())
                    .isNotBlank();
            assertThat(task.getCamundaDueDate())
                    .as("until when %s should be done: a moment the process carries, or advice", task.getId())
                    .isNotNull()
                    .matches("\\$\\{(\\w+|dueDates\\.inDays\\(\\d+\\)|dueDates\\.daysAfter\\(\\w+, -?\\d+\\))}");
            assertThat(task.getDocumentations())
                    .as("advice of %s", task.getId())
                    .isNotEmpty();
            // What it takes is a record of that name or an input of the domain; FormContractTest compares it with the
            // form
            assertThat(classNames()).contains(pascal(formStem) + "Task");
        }
    }

    /** The tasks of the supporting unit have a colour of their own, and nothing else has any. */
    @ParameterizedTest
    @MethodSource("models")
    void theTasksOfTheSupportingUnitAndOnlyTheyAreColoured(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Map<String, String> expected = model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaCandidateGroupsList().contains("supervisors"))
                .collect(Collectors.toMap(UserTask::getId, task -> SUPPORTING_UNIT));
        Map<String, String> coloured = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream(),
                        model.getModelElementsByType(BpmnEdge.class).stream())
                .filter(drawn -> colour(drawn, "background-color") != null || colour(drawn, "border-color") != null)
                .collect(Collectors.toMap(
                        drawn -> drawn.getAttributeValue("bpmnElement"),
                        drawn -> colour(drawn, "background-color") + " in " + colour(drawn, "border-color")));

        assertThat(coloured).isEqualTo(expected);
    }

    private static @Nullable String colour(DiagramElement drawn, String name) {
        return drawn.getAttributeValueNs(COLOUR, name);
    }

    @ParameterizedTest
    @MethodSource("models")
    void noTwoEventsOfADiagramBearOneName(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());

        assertThat(model.getModelElementsByType(Event.class))
                .extracting(Event::getName)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyStartFormHasItsClass(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        for (StartEvent start : model.getModelElementsByType(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                assertThat(start.getCamundaFormRef()).isEqualTo(camel(stem(file)) + "Form");
                assertThat(start.getCamundaFormRefBinding()).isEqualTo("deployment");
                assertThat(classNames())
                        .contains(pascal(camel(stem(file))) + "Start", pascal(camel(stem(file))) + "Form");
            }
        }
    }

    @Test
    void everyFormIsUsedAndEveryUsedFormExists() throws IOException {
        Set<String> used = allModels()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef)))
                .filter(form -> form != null)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = files(Path.of("forms"), ".form").stream()
                .map(file -> camel(stem(file)) + "Form")
                .collect(Collectors.toCollection(TreeSet::new));

        used.addAll(OF_OLDER_DIAGRAMS);
        assertThat(used).isEqualTo(present);
        for (Path file : files(Path.of("forms"), ".form")) {
            assertThat(Files.readString(file)).contains("\"id\": \"" + camel(stem(file)) + "Form\"");
        }
    }

    @Test
    void everyDelegateIsUsedAndEveryUsedDelegateExists() throws IOException {
        Set<String> used = allModels()
                .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = classNames().stream()
                .filter(name -> name.endsWith("Delegate"))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isEqualTo(present);
    }

    @Test
    void everyMessageIsSentByTheCode() throws IOException {
        Set<String> awaited = allModels()
                .flatMap(model -> model.getModelElementsByType(Message.class).stream())
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> sent = new TreeSet<>();
        for (Path source : files(SOURCES, ".java")) {
            Matcher names = Pattern.compile("(?<!ConfigurationProperties\\()\"(articula\\.\\w+)\"")
                    .matcher(Files.readString(source));
            while (names.find()) {
                sent.add(names.group(1));
            }
        }

        assertThat(awaited).isEqualTo(sent);
    }

    @Test
    void everyVariableAModelReadsIsDeclaredInTheCode() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path source : files(SOURCES, ".java")) {
            code.append(Files.readString(source));
        }
        for (Path file : models().toList()) {
            Matcher expressions = Pattern.compile("\\$\\{(\\w+)}").matcher(Files.readString(file));
            while (expressions.find()) {
                String name = expressions.group(1);
                if (!name.endsWith("Delegate")) {
                    assertThat(code).as("%s in %s", name, file).contains("\"" + name + "\"");
                }
            }
        }
    }

    private static Stream<BpmnModelInstance> allModels() throws IOException {
        return models().map(file -> Bpmn.readModelFromFile(file.toFile()));
    }

    private static Collection<String> classNames() {
        return files(SOURCES, ".java").stream().map(ModelsTest::stem).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static String camel(String kebab) {
        return Pattern.compile("-(\\w)").matcher(kebab).replaceAll(m -> m.group(1)
                .toUpperCase());
    }

    private static String pascal(String camel) {
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }
}
