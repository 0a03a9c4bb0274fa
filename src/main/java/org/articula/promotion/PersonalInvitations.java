package org.articula.promotion;

/**
 * How many people were invited to a talk in person and how many of them came ({@code F1.1.l}).
 *
 * @param came at most {@code invited}
 */
public record PersonalInvitations(int invited, int came) {

    /** {@code De las 5 personas que invitó en persona vinieron 3.} Empty when nobody was. */
    public String inWords() {
        if (invited == 0) {
            return "";
        }
        if (invited == 1) {
            return "La persona que invitó en persona %s.".formatted(came == 1 ? "vino" : "no vino");
        }
        String who = came == 0 ? "no vino ninguna" : came == 1 ? "vino 1" : "vinieron " + came;
        return "De las %d personas que invitó en persona %s.".formatted(invited, who);
    }
}
