package org.articula.producer;

import java.util.List;
import org.articula.member.NewMemberPolicy;
import org.articula.phone.Country;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/** What a producer's data must look like; the same for a sheet and for a form. */
final class NewProducerPolicy {

    private NewProducerPolicy() {}

    /** Every fault, with the component of {@link NewProducer} or of its person as the path. */
    static FieldErrors check(NewProducer producer, int currentYear, Country country) {
        FieldErrors errors = new FieldErrors();
        errors.addAll(NewMemberPolicy.check(producer.person(), currentYear, country));
        errors.addAll(checkOwn(producer));
        return errors;
    }

    /** The faults of what a member's data has not. */
    static List<FieldError> checkOwn(NewProducer producer) {
        FieldErrors errors = new FieldErrors();
        String identity = line(producer.identityNumber());
        if (identity != null && IdentityNumber.normalise(identity).isEmpty()) {
            errors.add(
                    "identityNumber",
                    "«%s» no es un número de identificación: escriba entre 5 y %d cifras y letras, o déjelo vacío."
                            .formatted(PlainText.shortened(identity), ProducerLimits.IDENTITY_NUMBER));
        }
        errors.optional("community", "la comunidad", line(producer.community()), ProducerLimits.COMMUNITY);
        return errors.all();
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
