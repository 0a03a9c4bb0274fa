package org.articula.board;

import java.util.Arrays;
import java.util.List;
import org.articula.shared.Worded;

/** The offices of a board ({@code F2.3.h}): the guide's three, which no board lacks, and others a network may add. */
public enum Office implements Worded {
    COORDINATOR("Coordinador", "Representa a la red ante todo tipo de instituciones y en los eventos."),
    SECRETARY("Secretario", "Elabora las actas de las reuniones y es responsable del libro de actas."),
    TREASURER("Tesorero", "Custodia las aportaciones del grupo y lo que entregan las entidades donantes."),
    DEPUTY("Vicecoordinador", "Reemplaza al coordinador cuando falta."),
    AUDITOR("Fiscal", "Revisa las cuentas y el cumplimiento de los acuerdos."),
    FIRST_MEMBER("Primer vocal", "Se encarga de lo que la red le encomienda."),
    SECOND_MEMBER("Segundo vocal", "Se encarga de lo que la red le encomienda.");

    private final String spanish;
    private final String functions;

    Office(String spanish, String functions) {
        this.spanish = spanish;
        this.functions = functions;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** What whoever holds it does. */
    public String functions() {
        return functions;
    }

    /** Whether a board without it is no board. */
    public boolean required() {
        return ordinal() <= TREASURER.ordinal();
    }

    /** Those that no board lacks. */
    public static List<Office> requiredOnes() {
        return Arrays.stream(values()).filter(Office::required).toList();
    }
}
