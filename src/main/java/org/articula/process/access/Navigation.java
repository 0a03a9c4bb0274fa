package org.articula.process.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the header of every page which pages whoever asks may open, as {@code access/navigation.txt} lists them. */
@RestController
class Navigation {

    private final List<Entry> entries;

    Navigation() {
        this(read());
    }

    Navigation(Stream<String> lines) {
        entries = lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Entry::parsed)
                .toList();
    }

    /** A page as people call it. */
    record Page(String name, String address) {}

    record Pages(List<Page> pages) {}

    private record Entry(Page page, Set<String> who) {

        static Entry parsed(String line) {
            String[] columns = line.split(" {2,}");
            if (columns.length != 3) {
                throw new IllegalStateException("Name, address and who are expected: " + line);
            }
            Set<String> who = Set.of(columns[2].split(", "));
            if (!AddressList.WORDS.containsAll(who)) {
                throw new IllegalStateException("Unknown group: " + line);
            }
            return new Entry(new Page(columns[0], columns[1]), who);
        }
    }

    @GetMapping("/navegacion")
    ResponseEntity<Pages> pages() {
        Set<String> names = FrontDoor.namesOf(SecurityContextHolder.getContext().getAuthentication());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(of(names));
    }

    Pages of(Set<String> names) {
        return new Pages(entries.stream()
                .filter(entry -> !Collections.disjoint(entry.who(), names))
                .map(Entry::page)
                .toList());
    }

    private static Stream<String> read() {
        try {
            return new ClassPathResource("access/navigation.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
