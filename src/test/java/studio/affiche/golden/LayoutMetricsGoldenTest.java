package studio.affiche.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Box;
import studio.affiche.poster.LayoutMetrics;
import studio.affiche.poster.LayoutMetrics.Labelled;

/** The layout metrics against those of LayoutGAN++'s own code. */
@Tag("golden")
class LayoutMetricsGoldenTest {
    private static final Offset<Double> TOLERANCE = within(2e-6);

    @Test
    void alignmentAndOverlap() throws IOException {
        GoldenFile golden = GoldenFile.assumed("layout-metrics");
        List<List<Labelled>> layouts = layouts(golden, "input");
        float[] alignment = golden.floats("output.alignment");
        float[] overlap = golden.floats("output.overlap");
        assertThat(layouts).hasSameSizeAs(alignment).isNotEmpty();
        for (int i = 0; i < layouts.size(); i++) {
            List<Box> boxes = layouts.get(i).stream().map(Labelled::box).toList();
            assertThat(LayoutMetrics.alignment(boxes)).as("alignment of %d", i).isCloseTo(alignment[i], TOLERANCE);
            assertThat(LayoutMetrics.overlap(boxes)).as("overlap of %d", i).isCloseTo(overlap[i], TOLERANCE);
        }
    }

    @Test
    void iou() throws IOException {
        GoldenFile golden = GoldenFile.assumed("layout-metrics");
        List<Box> a = boxes(golden.floats("input.iou_a"));
        List<Box> b = boxes(golden.floats("input.iou_b"));
        float[] iou = golden.floats("output.iou");
        assertThat(a).hasSameSizeAs(iou).isNotEmpty();
        for (int i = 0; i < iou.length; i++) {
            assertThat(LayoutMetrics.iou(a.get(i), b.get(i))).as("pair %d", i).isCloseTo(iou[i], TOLERANCE);
        }
    }

    @Test
    void maximumIouOfPairs() throws IOException {
        GoldenFile golden = GoldenFile.assumed("layout-metrics");
        float[] expected = golden.floats("output.pair_maximum_iou");
        assertThat(expected).isNotEmpty();
        for (int k = 0; k < expected.length; k++) {
            String pair = "input.pair" + k + ".";
            List<Labelled> a = labelled(golden.floats(pair + "bbox_1"), golden.longs(pair + "labels_1"));
            List<Labelled> b = labelled(golden.floats(pair + "bbox_2"), golden.longs(pair + "labels_2"));
            assertThat(LayoutMetrics.maximumIou(a, b)).as(pair).isCloseTo(expected[k], TOLERANCE);
        }
    }

    @Test
    void maximumIouOfCollections() throws IOException {
        GoldenFile golden = GoldenFile.assumed("layout-metrics");
        double actual = LayoutMetrics.publishedCorpusMaximumIou(
                layouts(golden, "input.collection_1"), layouts(golden, "input.collection_2"));
        assertThat(actual).isCloseTo(golden.floats("output.collection_maximum_iou")[0], TOLERANCE);
    }

    /** The layouts of a batch, without what its mask hides. */
    private static List<List<Labelled>> layouts(GoldenFile golden, String prefix) throws IOException {
        int[] shape = golden.shape(prefix + ".bbox");
        List<Labelled> all = labelled(golden.floats(prefix + ".bbox"), golden.longs(prefix + ".labels"));
        long[] mask = golden.longs(prefix + ".mask");
        var layouts = new ArrayList<List<Labelled>>();
        for (int layout = 0; layout < shape[0]; layout++) {
            var shown = new ArrayList<Labelled>();
            for (int i = layout * shape[1]; i < (layout + 1) * shape[1]; i++) {
                if (mask[i] != 0) {
                    shown.add(all.get(i));
                }
            }
            layouts.add(shown);
        }
        return layouts;
    }

    private static List<Labelled> labelled(float[] values, long[] labels) {
        List<Box> boxes = boxes(values);
        var result = new ArrayList<Labelled>();
        for (int i = 0; i < labels.length; i++) {
            result.add(new Labelled(Long.toString(labels[i]), boxes.get(i)));
        }
        return result;
    }

    private static List<Box> boxes(float[] values) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < values.length; i += 4) {
            // Rows that the mask hides hold rubbish, negative sizes too.
            boxes.add(LayoutMetrics.centered(
                    values[i], values[i + 1], Math.max(0, values[i + 2]), Math.max(0, values[i + 3])));
        }
        return boxes;
    }
}
