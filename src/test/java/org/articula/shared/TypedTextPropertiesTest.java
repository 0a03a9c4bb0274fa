package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TypedTextPropertiesTest {

    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\x{2028}\\x{2029}\\x{200B}\\x{FEFF}\\x{00AD}\\x{2060}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n"
                    + "\\t]]");

    @Property
    void tidyTextIsComposedAndShowsEverythingItHolds(@ForAll("typed") String typed) {
        String lines = TypedText.lines(typed);

        assertThat(Normalizer.isNormalized(lines, Normalizer.Form.NFC)).isTrue();
        assertThat(UNSEEN.matcher(lines).find()).isFalse();
        assertThat(lines).isEqualTo(lines.strip());
        assertThat(TypedText.line(typed)).doesNotContain("\n", "\t").isEqualTo(lines.replaceAll("[\n\t]", " "));
    }

    @Property
    void tidyTextStaysAsItIs(@ForAll("typed") String typed) {
        assertThat(TypedText.lines(TypedText.lines(typed))).isEqualTo(TypedText.lines(typed));
        assertThat(TypedText.line(TypedText.line(typed))).isEqualTo(TypedText.line(typed));
    }

    @Property
    void ordinarySpanishComesOutAsItWentIn(@ForAll("spanish") String typed) {
        assertThat(TypedText.lines(typed)).isEqualTo(typed.strip());
        assertThat(TypedText.lines(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo(typed.strip());
    }

    @Property
    void nothingIsCutInsideACharacter(@ForAll("typed") String typed, @ForAll @IntRange(max = 40) int longest) {
        String cut = TypedText.cut(typed, longest);

        assertThat(typed).startsWith(cut);
        assertThat(cut.length()).isLessThanOrEqualTo(longest);
        assertThat(charactersEnd(typed)).contains(cut.length());
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<Integer> awkward = Arbitraries.of(
                0x0, 0x7, 0x9, 0xA, 0xB, 0xD, 0x85, 0xA0, 0xAD, 0x300, 0x301, 0x303, 0x308, 0x34F, 0x61C, 0x115F,
                0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0x2764, 0x2800, 0x3164,
                0xD83D, 0xDE00, 0xFE0F, 0xFEFF, 0xFFFE, 0x1F1EA, 0x1F1E8, 0x1F3F4, 0x1F3FD, 0x1F44D, 0x1F469, 0x1F467,
                0xE0067, 0xE007F, 0x915, 0x94D, 0x937, (int) 'a', (int) 'e', (int) 'n', 0xF1, (int) 'o', 0x20,
                (int) '1');
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, awkward),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, Character.MAX_CODE_POINT)))
                .list()
                .ofMaxSize(60)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<String> spanish() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnñopqrstuvwxyzáéíóúüABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜ0123456789"
                        + " .,;:¿?¡!()«»\"'-–—…%$€/\n")
                .ofMaxLength(300);
    }

    private static Set<Integer> charactersEnd(String text) {
        Set<Integer> ends = new HashSet<>(Set.of(0));
        Pattern.compile("\\X").matcher(text).results().forEach(character -> ends.add(character.end()));
        return ends;
    }
}
