package studio.affiche.nn;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * PyTorch's threads wait for each other by spinning, which stalls them all where other work wants the same cores: the
 * window, another program. The threads' library can be told to let them sleep, by a variable of the environment that it
 * reads when it is loaded.
 */
final class IdleThreads {
    private static final String POLICY = "OMP_WAIT_POLICY";

    private IdleThreads() {}

    /** Sets the variable, unless the user has; before the engine starts. Windows keeps another copy of the environment. */
    @SuppressWarnings("restricted")
    static void sleep() {
        if (System.getenv(POLICY) != null) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        Optional<MethodHandle> setenv = linker.defaultLookup()
                .find("setenv")
                .map(f -> linker.downcallHandle(
                        f,
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)));
        if (setenv.isEmpty()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) setenv.get().invokeExact(arena.allocateFrom(POLICY), arena.allocateFrom("PASSIVE"), 1);
            if (failed != 0) {
                throw new IllegalStateException("The environment has no room for " + POLICY);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("The environment could not be changed", e);
        }
    }
}
