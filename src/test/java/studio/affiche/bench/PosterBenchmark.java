package studio.affiche.bench;

import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import studio.affiche.paint.PngEncoder;
import studio.affiche.paint.PngMetadata;
import studio.affiche.poster.Poster;

/** Painting the program's own posters, other words each time, and encoding them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1228m", "-Djava.awt.headless=true"})
public class PosterBenchmark {
    /** 1 is 1080×1350. */
    @Param({"1", "4"})
    public int scale;

    private final PngEncoder encoder = new PngEncoder(2);
    private DesignedPosters designed;
    private int number;

    @Setup
    public void design() {
        designed = DesignedPosters.of(1);
    }

    @Benchmark
    public BufferedImage paint() {
        return designed.painter().paint(next(), scale);
    }

    @Benchmark
    public int paintAndEncode() {
        return encoder.encode(paint(), PngMetadata.NONE).length;
    }

    @Benchmark
    public BufferedImage paintFirst() {
        return designed.forgetful().paint(next(), scale);
    }

    private Poster next() {
        return DesignedPosters.row(designed.posters().getFirst(), number++);
    }
}
