package studio.affiche.nn;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** TorchScript files for tests, without weights. */
public final class Scripts {
    private Scripts() {}

    /** Writes a model whose {@code forward} takes {@code x} and gives an expression of it. */
    public static Path write(Path file, String expression) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            KernelArchive.write(out, "def forward(self, x: Tensor) -> Tensor:\n  return " + expression + "\n");
        }
        return file;
    }
}
