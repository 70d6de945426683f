package studio.affiche;

import java.lang.reflect.InvocationTargetException;

/**
 * The entry point of the jar. Compiled for Java 11 so that an older Java than the one Affiche needs prints one
 * sentence instead of a class version error; it then hands over to {@code studio.affiche.Main}.
 */
public final class Launcher {
    private static final int REQUIRED = 25;

    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param args the command line; none opens the studio
     * @throws Throwable whatever the program itself lets through
     */
    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < REQUIRED) {
            System.err.println("Affiche needs Java " + REQUIRED + " or newer, but this is Java " + found + " at "
                    + System.getProperty("java.home") + ": install JDK " + REQUIRED
                    + " and start it with that java.");
            System.exit(1);
        }
        try {
            Class.forName("studio.affiche.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
