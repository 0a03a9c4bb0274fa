package org.articula.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page «Guía»: the whole method, and for each item where Articula does it. Open to everybody: it tells of no network. */
@Controller
class GuidePages {

    /** Parts of the guide by the beginning of an id; the longest beginning that fits counts. */
    private static final Map<String, String> PARTS = parts();

    private final Guide guide;
    private final StepNames steps;

    GuidePages(Guide guide, StepNames steps) {
        this.guide = guide;
        this.steps = steps;
    }

    @GetMapping("/guia")
    String guide(Model model) {
        Map<String, List<Entry>> byPart = new LinkedHashMap<>();
        for (GuideItem item : guide.all()) {
            byPart.computeIfAbsent(partOf(item.id()), part -> new ArrayList<>()).add(entry(item));
        }
        model.addAttribute("parts", byPart);
        return "guide";
    }

    private Entry entry(GuideItem item) {
        Set<String> places = new LinkedHashSet<>();
        boolean enforced = false;
        for (String where : item.where()) {
            if (where.startsWith("bpmn:")) {
                place(where.substring("bpmn:".length()), places);
            } else if (where.startsWith("template:documents/")) {
                places.add("Acta en PDF");
            } else if (where.startsWith("template:mail/")) {
                places.add("Correos a los integrantes");
            } else if (where.startsWith("policy:")) {
                enforced = true;
            }
        }
        return new Entry(item.id(), item.text(), item.kind() == GuideKind.STEP, List.copyOf(places), enforced);
    }

    /** A process, or a step within it that a person would recognise. */
    private void place(String path, Set<String> places) {
        String process = path.split("/", 2)[0];
        String name = steps.find(process).orElse(process);
        if (path.contains("/userTask_") || path.contains("/serviceTask_")) {
            steps.find(path).ifPresent(step -> places.add(name + " → " + step));
        } else if (!path.contains("/")) {
            places.add(name);
        }
    }

    private static String partOf(String id) {
        return PARTS.entrySet().stream()
                .filter(part -> id.startsWith(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No part of the guide for " + id));
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("RI.", "Reglamento interno de referencia");
        parts.put("R.", "Personas");
        parts.put("C1", "Capítulo I: acciones previas");
        parts.put("C2", "Capítulo II: el proceso en conjunto");
        parts.put("C3", "Capítulo III: desarrollo de proveedores");
        parts.put("F1", "Primera fase: promoción y selección");
        parts.put("F2", "Segunda fase: base de confianza");
        parts.put("F3", "Tercera fase: estrategia de largo plazo");
        parts.put("F4", "Cuarta fase: puesta en marcha");
        parts.put("H", "Herramientas que nombra la guía");
        parts.put("S.", "Redes de ejemplo");
        return parts;
    }

    /**
     * One line of the page.
     *
     * @param places where the product does it, in Spanish; empty while it does not
     * @param enforced whether a rule of the product watches over it
     */
    record Entry(String id, String text, boolean step, List<String> places, boolean enforced) {}
}
