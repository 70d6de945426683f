package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Element;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.task.Progress;

class StudioTest {
    @TempDir
    private Path folder;

    private Studio studio;

    @BeforeEach
    void open() throws IOException {
        studio = StandInParts.studio(settings());
        var image = new BufferedImage(30, 60, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(Color.GREEN);
        g.fillRect(0, 0, 30, 60);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("night-serum.png").toFile());
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private StudioSettings settings() {
        return new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20);
    }

    private Prepared prepared() throws Exception {
        return studio.prepareImage(folder.resolve("night-serum.png"), Progress.IGNORED);
    }

    private List<Proposal> proposals(Prepared prepared, int count) throws Exception {
        var found = new ArrayList<Proposal>();
        studio.propose(prepared, count, 1, Progress.IGNORED, found::add);
        return found;
    }

    @Test
    void anImageAloneIsABriefNamedAfterItsFile() throws Exception {
        Prepared prepared = prepared();
        assertThat(prepared.brief().name()).isEqualTo("Night serum");
        assertThat(prepared.productPath()).contains(folder.resolve("night-serum.png"));
        assertThat(prepared.product().aspect()).isEqualTo(0.5);
        assertThat(prepared.assets().contains(prepared.product().cutout())).isTrue();
        assertThat(proposals(prepared, 1).getFirst().design().text()).containsExactly("Night serum");
    }

    @Test
    void proposalsCarryTheirProvenance() throws Exception {
        Proposal proposal = proposals(prepared(), 2).get(1);
        assertThat(proposal.poster().provenance().program()).isEqualTo("Affiche 0.1.0");
        assertThat(proposal.poster().provenance().designer()).isEqualTo("stand-in");
        assertThat(proposal.poster().provenance().designId())
                .isEqualTo(proposal.design().id());
        assertThat(proposal.poster().provenance().seed())
                .isEqualTo(proposal.design().seed());
        assertThat(proposal.poster().provenance().briefHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aSwapTakesOneElementAndLeavesWhatTheDesignerDid() throws Exception {
        Prepared prepared = prepared();
        Poster poster = proposals(prepared, 1).getFirst().poster();
        Layer product = poster.layer(LayerId.PRODUCT).orElseThrow();
        Poster moved = Edits.frame(product, Frame.of(product.frame().box().translate(33, 0)))
                .apply(poster);
        var found = new ArrayList<Proposal>();
        studio.replacements(prepared, moved, Element.BACKGROUND, 2, 9, Progress.IGNORED, found::add);
        Poster swapped = studio.swap(Element.BACKGROUND, found.getFirst()).apply(moved);
        assertThat(swapped.layer(LayerId.BACKGROUND)).isNotEqualTo(moved.layer(LayerId.BACKGROUND));
        assertThat(swapped.layer(LayerId.PRODUCT)).isEqualTo(moved.layer(LayerId.PRODUCT));
        assertThat(swapped.design().orElseThrow().origin().orElseThrow().replaced())
                .isEqualTo(Element.BACKGROUND);
    }

    @Test
    void aDocumentComesBackFromItsFile() throws Exception {
        Prepared prepared = prepared();
        List<Proposal> proposals = proposals(prepared, 3);
        Document document = Document.of(
                prepared,
                proposals.getFirst().poster(),
                proposals.stream().map(Proposal::poster).toList(),
                proposals.getFirst().assets());
        Path file = folder.resolve("spring.affiche");
        studio.save(document, file);
        Document read = StandInParts.studio(settings()).open(file);
        assertThat(read.poster()).isEqualTo(document.poster());
        assertThat(read.variants()).isEqualTo(document.variants());
        assertThat(read.source().orElseThrow().brief()).isEqualTo(prepared.brief());
        assertThat(read.source().orElseThrow().product()).isEqualTo(prepared.product());
        assertThat(read.source().orElseThrow().productPath()).isEqualTo(prepared.productPath());
        assertThat(pixels(studio.paint(read.poster(), read.assets(), 0.2)))
                .isEqualTo(pixels(studio.paint(document.poster(), document.assets(), 0.2)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void exportsAtAScaleAndRefusesWhatCannotBe() throws Exception {
        Proposal proposal = proposals(prepared(), 1).getFirst();
        Path png = folder.resolve("p.png");
        studio.exportPng(proposal.poster(), proposal.assets(), png, 2, Progress.IGNORED);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2160);
        byte[] before = Files.readAllBytes(png);
        assertThatThrownBy(() -> studio.exportPng(proposal.poster(), proposal.assets(), png, 400, Progress.IGNORED))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("scale");
        assertThat(Files.readAllBytes(png)).isEqualTo(before);
        assertThat(studio.thumbnail(proposal.poster(), proposal.assets(), 135).getHeight())
                .isEqualTo(135);
    }

    @Test
    void aDocumentLeftByAStudioThatStoppedIsStillThereUntilItIsDiscarded() throws Exception {
        Prepared prepared = prepared();
        Proposal proposal = proposals(prepared, 1).getFirst();
        Document document = Document.of(prepared, proposal.poster(), List.of(), proposal.assets());
        var asked = new AtomicInteger();
        Studio stopping = StandInParts.studio(settings());
        Journal journal = stopping.journal("Untitled", Optional.empty());
        journal.changed(() -> {
            asked.incrementAndGet();
            return document;
        });
        // Closing the studio writes what is pending, as a crash a second later would have found it.
        stopping.close();
        assertThat(asked).hasValue(1);
        assertThat(journal.problem()).isEmpty();
        // This process still runs, so that it is nobody's to recover yet.
        assertThat(studio.recoverable()).isEmpty();
        try (var folders = Files.list(folder.resolve("data/recovery"))) {
            Path kept = folders.findFirst().orElseThrow();
            Files.writeString(
                    kept.resolve("journal.json"),
                    "{\"pid\": 9999999999, \"started\": \"2026-01-01T00:00:00Z\", \"name\": \"Untitled\", \"time\": \"2026-01-01T00:00:00Z\"}");
        }
        Recoverable left = studio.recoverable().getFirst();
        assertThat(left.name()).isEqualTo("Untitled");
        assertThat(studio.recover(left).poster()).isEqualTo(document.poster());
        studio.discard(left);
        assertThat(studio.recoverable()).isEmpty();
    }

    @Test
    void decodedImagesStayWithinTheirMemoryAndComeBackWhenNeeded() throws Exception {
        var decoded = new ArrayList<String>();
        var images = new DecodedImages(
                (file, name) -> {
                    decoded.add(name);
                    return new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
                },
                100_000);
        Assets assets = Assets.NONE;
        var refs = new ArrayList<AssetRef>();
        for (byte i = 0; i < 4; i++) {
            AssetRef ref = Assets.refOf(new byte[] {i}, "png");
            refs.add(ref);
            assets = assets.with(ref, new byte[] {i});
        }
        images.known(assets);
        refs.forEach(images::image);
        images.image(refs.get(3));
        assertThat(decoded).hasSize(4);
        images.image(refs.get(0));
        assertThat(decoded).hasSize(5);
        assertThatThrownBy(() -> images.image(Assets.refOf(new byte[] {9}, "png")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(assets.all()).hasSize(4);
    }

    @Test
    void failuresAreSentences() {
        assertThat(Failure.sentence(new NoSuchFileException("/a/b.png"))).isEqualTo("There is no file /a/b.png");
        assertThat(Failure.sentence(new FileSystemException("/a", null, "No space left on device")))
                .startsWith("The disk is full");
        assertThat(Failure.sentence(new FileSystemException("/a", null, "Read-only file system")))
                .startsWith("The disk is read-only");
        assertThat(Failure.sentence(new IOException("two\nlines"))).isEqualTo("two lines");
        assertThat(Failure.sentence(new OutOfMemoryError("Java heap space"))).contains("memory");
        assertThat(Failure.sentence(new NullPointerException())).contains("NullPointerException");
    }

    @Test
    void dataLivesWhereThePlatformWantsIt() {
        Path home = Path.of("/home/me");
        assertThat(StudioSettings.dataDir(Map.of(), "Linux", home)).isEqualTo(Path.of("/home/me/.local/share/affiche"));
        assertThat(StudioSettings.dataDir(Map.of("XDG_DATA_HOME", "/x"), "Linux", home))
                .isEqualTo(Path.of("/x/affiche"));
        assertThat(StudioSettings.dataDir(Map.of(), "Mac OS X", home))
                .isEqualTo(Path.of("/home/me/Library/Application Support/Affiche"));
        assertThat(StudioSettings.dataDir(Map.of("LOCALAPPDATA", "/l"), "Windows 11", home))
                .isEqualTo(Path.of("/l/Affiche"));
    }
}
