package org.articula.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as people write them, and writes those that are stored. */
public final class PhoneNumber {

    /** The sign and the fifteen digits of E.164. */
    private static final int LONGEST = 16;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 .()\\-\\u2010-\\u2015\\u2212]{5,30}");
    private static final Pattern STORED = Pattern.compile("\\+[1-9][0-9]{7,14}");

    /** Mexico gave up these prefixes of mobile and trunk calls; lists of people still have them. */
    private static final Pattern OLD_MEXICAN = Pattern.compile("(\\+?52)?(?:1|01|044|045)([0-9]{10})");

    private static final Set<PhoneNumberType> MOBILE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /** Beyond it a number might be anybody's. */
    private static final int MOST_ADVICE = 3;

    /** A number as another country would read it. Countries that share a code share some numbers too. */
    private record Foreign(Country country, Phonenumber.PhoneNumber number) {}

    private PhoneNumber() {}

    /**
     * The number as {@code +} and digits, or empty if it cannot be dialled or only another country than this one has such numbers.
     *
     * @param country whose number it is when it is written without a country code
     */
    public static Optional<String> read(String written, Country country) {
        String text = Normalizer.normalize(TypedText.line(written), Normalizer.Form.NFKC);
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[^0-9]", "");
        if (text.startsWith("+")) {
            return international("+" + digits);
        }
        if (digits.startsWith("00")) {
            return international("+" + digits.substring(2));
        }
        return national(digits, country)
                .filter(number -> writtenLike(digits, number)
                        || digits.startsWith(String.valueOf(number.getCountryCode()))
                        || elsewhere(digits, country).isEmpty())
                .map(PhoneNumber::stored);
    }

    /** Whether it has been read before: {@code +} and digits. */
    public static boolean isStored(String phone) {
        return STORED.matcher(phone).matches();
    }

    /** What to tell somebody whose number could not be {@link #read}, in Spanish: how to write one of this country or another. */
    public static String objection(String written, Country country) {
        List<Foreign> others = elsewhere(written.replaceAll("[^0-9]", ""), country);
        List<Foreign> mobiles = others.stream()
                .filter(other -> NUMBERS.getNumberType(other.number()) == PhoneNumberType.MOBILE)
                .toList();
        return "«%s» no es un teléfono de %s, como «%s»; %s."
                .formatted(
                        Wording.shorten(written.strip(), 40),
                        country.spanish(),
                        country.example(),
                        foreignAdvice(mobiles.isEmpty() ? others : mobiles, country));
    }

    /** How to write a number where this country's need no code: «De Ecuador, como «099 123 4567», o…». */
    public static String hint(Country country) {
        return "De %s, como «%s», o con código de país, como «%s»"
                .formatted(country.spanish(), country.example(), foreignExample(country));
    }

    /** A stored number as people read it, with its country code; anything else as it is. */
    public static String readable(String stored) {
        return parsed(stored, null).map(PhoneNumber::international).orElse(stored);
    }

    /** Calls a stored number when somebody touches it; null for what cannot be dialled. */
    public static @Nullable String link(@Nullable String stored) {
        return stored == null || !isStored(stored) ? null : "tel:" + stored;
    }

    /** Whether a stored number may be a mobile telephone's; in some countries numbers do not tell. */
    public static boolean mayBeMobile(String stored) {
        return isStored(stored)
                && parsed(stored, null)
                        .filter(number -> MOBILE.contains(NUMBERS.getNumberType(number)))
                        .isPresent();
    }

    private static String foreignAdvice(List<Foreign> others, Country country) {
        return others.isEmpty() || others.size() > MOST_ADVICE
                ? "si es de otro país, escríbalo con su código, como «%s»".formatted(foreignExample(country))
                : others.stream()
                        .map(other -> "si es de %s, escriba «%s»"
                                .formatted(other.country().spanish(), international(other.number())))
                        .collect(Collectors.joining("; "));
    }

    private static String foreignExample(Country country) {
        Country foreign = country == Country.CO ? Country.EC : Country.CO;
        return national(foreign.example().replaceAll("[^0-9]", ""), foreign)
                .map(PhoneNumber::international)
                .orElseThrow();
    }

    private static Optional<String> international(String digits) {
        return parsed(withoutOldMexicanPrefix(digits, digits.startsWith("+52")), null)
                .filter(NUMBERS::isValidNumber)
                .map(PhoneNumber::stored)
                // Some plans allow for more digits than can be dialled from abroad
                .filter(stored -> stored.length() <= LONGEST);
    }

    private static Optional<Phonenumber.PhoneNumber> national(String digits, Country country) {
        return parsed(withoutOldMexicanPrefix(digits, country == Country.MX), country)
                .filter(number -> NUMBERS.isValidNumberForRegion(number, country.name()));
    }

    /** The numbers of other countries that people there write exactly like this. */
    private static List<Foreign> elsewhere(String digits, Country country) {
        return Arrays.stream(Country.values())
                .filter(other -> other != country)
                .flatMap(other -> national(digits, other).stream().map(number -> new Foreign(other, number)))
                .filter(foreign -> writtenLike(digits, foreign.number()))
                .toList();
    }

    /** With its trunk prefix or without: spreadsheets drop leading zeros. */
    private static boolean writtenLike(String digits, Phonenumber.PhoneNumber number) {
        String written = NUMBERS.format(number, PhoneNumberFormat.NATIONAL).replaceAll("[^0-9]", "");
        String significant = NUMBERS.getNationalSignificantNumber(number);
        return digits.equals(written) || digits.equals(significant);
    }

    private static String withoutOldMexicanPrefix(String digits, boolean mexican) {
        Matcher old = OLD_MEXICAN.matcher(digits);
        return mexican && old.matches() ? (old.group(1) == null ? "" : old.group(1)) + old.group(2) : digits;
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String digits, @Nullable Country country) {
        try {
            return Optional.of(NUMBERS.parse(digits, country == null ? null : country.name()));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String stored(Phonenumber.PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static String international(Phonenumber.PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL);
    }
}
