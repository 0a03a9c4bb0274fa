package org.articula.producer;

import java.util.ArrayList;
import java.util.List;
import org.articula.member.NewMemberPolicy;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** What a producer's data must look like; the same for a sheet and for a form. */
final class NewProducerPolicy {

    private static final int LONGEST_COMMUNITY = 120;

    private NewProducerPolicy() {}

    /** Every fault, with the component of {@link NewProducer} or of its person as the path. */
    static List<FieldError> check(NewProducer producer, int currentYear, Country country) {
        List<FieldError> errors = new ArrayList<>(NewMemberPolicy.check(producer.person(), currentYear, country));
        checkOwn(errors, producer);
        return errors;
    }

    /** The faults of what a member's data has not. */
    static void checkOwn(List<FieldError> errors, NewProducer producer) {
        String identity = line(producer.identityNumber());
        if (identity != null && IdentityNumber.normalise(identity).isEmpty()) {
            errors.add(new FieldError(
                    "identityNumber",
                    "«%s» no es un número de identificación: escriba entre 5 y 20 cifras y letras, o déjelo vacío."
                            .formatted(PlainText.shortened(identity))));
        }
        String community = line(producer.community());
        if (community != null && community.length() > LONGEST_COMMUNITY) {
            errors.add(new FieldError(
                    "community", "Escriba la comunidad en %d caracteres como máximo.".formatted(LONGEST_COMMUNITY)));
        }
    }

    /** The same producer as it is stored. Data must be faultless. */
    static NewProducer tidy(NewProducer producer, Country country) {
        String identity = line(producer.identityNumber());
        return new NewProducer(
                NewMemberPolicy.tidy(producer.person(), country),
                identity == null ? null : IdentityNumber.normalise(identity).orElseThrow(),
                line(producer.community()),
                producer.interest(),
                producer.namesake());
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null ? "" : PlainText.oneLine(text);
        return line.isEmpty() ? null : line;
    }
}
