package org.articula.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articula.rules.RulesFigures;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every place of the source tree that a reference of the guide can name. */
final class Places {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final Map<String, Set<String>> elements = new TreeMap<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> figures = new TreeSet<>();
    private final Map<String, Set<String>> classes = files(Path.of("src", "main", "java"), ".java")
            .map(Places::className)
            .collect(Collectors.groupingBy(
                    name -> name.substring(name.lastIndexOf('.') + 1), TreeMap::new, Collectors.toSet()));

    Places() {
        files(Path.of("bpmn"), ".bpmn").forEach(this::readDiagram);
        files(Path.of("forms"), ".form").forEach(this::readForm);
    }

    /** Elements of the diagrams, as references, with the ids of the guide each one carries. */
    Map<String, Set<String>> elements() {
        return elements;
    }

    /** The figures of the internal rules, as references: the numbers that the form for amending them asks for. */
    Set<String> figures() {
        return figures;
    }

    /** The documents the product prints, as references. */
    List<String> documents() {
        return files(Path.of("src", "main", "resources", "documents"), ".html")
                .map(file -> file.getFileName().toString().replace(".html", ""))
                .filter(name -> !name.equals("page-style"))
                .map("template:documents/"::concat)
                .toList();
    }

    boolean exists(String reference) {
        String place = reference.substring(reference.indexOf(':') + 1);
        return switch (reference.substring(0, reference.indexOf(':'))) {
            case "bpmn" -> elements.containsKey(reference);
            case "form" -> fields.contains(reference);
            case "figure" -> figures.contains(reference);
            case "policy" -> policyExists(place);
            case "class" -> classes.getOrDefault(place, Set.of()).size() == 1;
            case "template" -> templateExists(place);
            default -> false;
        };
    }

    private static boolean templateExists(String place) {
        Path resources = Path.of("src", "main", "resources");
        if (place.startsWith("documents/")) {
            return Files.exists(resources.resolve(place + ".html"));
        }
        return place.startsWith("mail/")
                && Files.exists(resources.resolve(place + ".es.html"))
                && Files.exists(resources.resolve(place + ".es.txt"));
    }

    /** A policy is named alone or with the method that matters. */
    private boolean policyExists(String place) {
        String[] parts = place.split("\\.");
        if (!parts[0].endsWith("Policy")
                || classes.getOrDefault(parts[0], Set.of()).size() != 1) {
            return false;
        }
        try {
            Class<?> policy =
                    Class.forName(classes.get(parts[0]).iterator().next(), false, Places.class.getClassLoader());
            return parts.length == 1
                    || Arrays.stream(policy.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(parts[1]));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static String className(Path source) {
        String path = Path.of("src", "main", "java").relativize(source).toString();
        return path.replace(".java", "").replace(File.separatorChar, '.');
    }

    private void readDiagram(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            Element process =
                    (Element) root.getElementsByTagNameNS(BPMN, "process").item(0);
            String reference = "bpmn:" + process.getAttribute("id");
            elements.put(reference, guideIds(process));
            for (Element element : elementsIn(process)) {
                elements.put(reference + "/" + element.getAttribute("id"), guideIds(element));
            }
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static List<Element> elementsIn(Element process) {
        var nodes = process.getElementsByTagNameNS(BPMN, "*");
        return Stream.iterate(0, n -> n < nodes.getLength(), n -> n + 1)
                .map(n -> (Element) nodes.item(n))
                .filter(element -> element.hasAttribute("id"))
                .toList();
    }

    private static Set<String> guideIds(Element element) {
        Set<String> ids = new TreeSet<>();
        children(element, BPMN, "extensionElements")
                .flatMap(extension -> children(extension, CAMUNDA, "properties"))
                .flatMap(properties -> children(properties, CAMUNDA, "property"))
                .filter(property -> property.getAttribute("name").equals("guide"))
                .forEach(property ->
                        ids.addAll(Arrays.asList(property.getAttribute("value").split(" "))));
        return ids;
    }

    private static Stream<Element> children(Element parent, String namespace, String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(node -> namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }

    private void readForm(Path file) {
        try {
            JsonNode form = new ObjectMapper().readTree(file.toFile());
            readFields("form:" + form.get("id").asText() + "/", form);
            if (form.get("id").asText().equals("draftRulesForm")) {
                Set<String> ofTheRules = Arrays.stream(RulesFigures.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
                form.get("components")
                        .valueStream()
                        .map(field -> field.path("key").asText())
                        .filter(ofTheRules::contains)
                        .forEach(key -> figures.add("figure:" + key));
            }
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** A field is named by its key; one inside a list by the list's path, a dot and its key. */
    private void readFields(String prefix, JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String name = component.path("key").asText(component.path("path").asText());
            if (!name.isEmpty()) {
                fields.add(prefix + name);
            }
            String path = component.path("path").asText();
            readFields(path.isEmpty() ? prefix : prefix + path + ".", component);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder.toString(), e);
        }
    }
}
