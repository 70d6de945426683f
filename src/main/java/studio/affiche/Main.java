package studio.affiche;

/** Starts the studio or, with a command, the command line. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args the command line; none opens the studio
     */
    public static void main(String[] args) {
        System.out.println("Affiche");
    }
}
