package org.articula.guide;

import java.util.ArrayList;
import java.util.EnumMap;
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

    GuidePages(Guide guide) {
        this.guide = guide;
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

    private static Entry entry(GuideItem item) {
        Map<PlaceKind, Set<String>> byKind = new EnumMap<>(PlaceKind.class);
        for (Place place : item.where()) {
            byKind.computeIfAbsent(place.kind(), kind -> new LinkedHashSet<>()).add(place.name());
        }
        Map<String, Set<String>> places = new LinkedHashMap<>();
        byKind.forEach((kind, names) -> kind.heading().ifPresent(heading -> places.put(heading, names)));
        return new Entry(item.id(), item.text(), item.kind() == GuideKind.STEP, places);
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
     * @param places where the product does it, under what each place is, both in Spanish; empty while it does not
     */
    record Entry(String id, String text, boolean step, Map<String, Set<String>> places) {}
}
