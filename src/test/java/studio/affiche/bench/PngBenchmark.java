package studio.affiche.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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

/** Encoding an image as PNG into memory, beside ImageIO. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-Djava.awt.headless=true"})
public class PngBenchmark {
    /** What the image shows, see {@link Pictures}. */
    @Param({"flat", "smooth", "grainy", "poster"})
    public String content;

    /** 1 is 1080×1350. */
    @Param({"1", "4"})
    public int scale;

    private final PngEncoder one = new PngEncoder(1);
    private final PngEncoder two = new PngEncoder(2);
    private BufferedImage image;

    @Setup
    public void draw() {
        ImageIO.setUseCache(false);
        image = Pictures.opaque(content, scale);
    }

    @Benchmark
    public int afficheOneThread() {
        return one.encode(image, PngMetadata.NONE).length;
    }

    @Benchmark
    public int afficheTwoThreads() {
        return two.encode(image, PngMetadata.NONE).length;
    }

    @Benchmark
    public int imageIo() throws IOException {
        return Pictures.byImageIo(image).length;
    }
}
