package org.articula.trust;

import org.articula.shared.Worded;

/** The guide's ways to develop and keep trust ({@code F2.3.a}–{@code F2.3.j}), of which a network may repeat one. */
public enum TrustMechanism implements Worded {
    GROUP_MEETINGS("Reuniones grupales"),
    INTEGRATION("Actividades de integración"),
    PRESENTATIONS("Presentaciones y visitas entre integrantes"),
    INTERNSHIP("Pasantías"),
    MODEL_VISIT("Visitas a redes y empresas modelo"),
    JOINT_TRADE("Compras y ventas en conjunto"),
    LEADERS("Desarrollo de líderes funcionales"),
    BOARD("Elección de la junta directiva"),
    RULES("Reglamento interno"),
    FUND("Fondo de aportaciones");

    private final String spanish;

    TrustMechanism(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
