package studio.affiche;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one formatting of the code: palantir-java-format. The test checks it, {@link #main} writes it. */
final class HouseStyle {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private HouseStyle() {}

    static String format(String source) throws FormatterException {
        String imports = ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
        return FORMATTER.formatSource(imports);
    }

    static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    public static void main(String[] args) throws Exception {
        for (Path file : sources(Path.of(args[0]))) {
            String source = Files.readString(file);
            String formatted = format(source);
            if (!source.equals(formatted)) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }
}
