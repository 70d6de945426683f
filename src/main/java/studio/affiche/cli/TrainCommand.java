package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.affiche.app.DataPlan;
import studio.affiche.app.StepsDone;
import studio.affiche.app.Studio;
import studio.affiche.app.TrainingPlan;
import studio.affiche.app.TrainingResult;
import studio.affiche.task.TaskCancelled;

/** {@code train}: models of one's own. */
@CommandLine.Command(name = "train", header = "Trains models.")
final class TrainCommand extends CommandGroup {
    TrainCommand() {
        super("Give what to train: copy, design or cutout");
    }

    /** {@code train design}: the design policy. */
    @CommandLine.Command(
            name = "design",
            sortOptions = false,
            header = "Trains a design policy: on designs of the art director, or on conversations.",
            description = {
                "",
                "Without --data it makes briefs up from labelled copy, lets the art director design them, keeps the designs",
                "that the judge would publish, trains a tokenizer and a model (with --base a copy of that policy), and writes",
                "DIR/config.json, DIR/model.safetensors, DIR/tokenizer.json and DIR/loss.png.",
                "With --data it learns from conversations, a list or a record a line, such as AutoPP1M's or those that",
                "\"dataset import-idpo\" writes: a new small policy; with --base a copy of that policy; with --lora an",
                "adapter of it. Loss is on the answers only. Records that cannot be used, for want of a picture too, are",
                "counted and told by their number, and the rest is used.",
                "A checkpoint is kept in DIR: the same command goes on where it was stopped, by Ctrl-C too, and ends at",
                "the same model."
            },
            optionListHeading = "%nOptions:%n",
            footer = {
                "",
                "Examples:",
                "  affiche train design --out models/design-small --seed 1 --minutes 170",
                "  affiche train design --data pairs/conversations.json --base models/design-small --lora 8 --out sft",
                "  affiche generate --brief brief.json --policy models/design-small --adapter sft --out out"
            })
    static final class Design extends Command {
        /** Highest learning rate for the art director's designs: a small model stands more than a large one. */
        private static final double RATE = 1e-3;

        private static final int BRIEFS = 4000;
        private static final int STEPS = 8000;

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                description = "Folder of the model or adapter, made if missing.")
        @SuppressWarnings("NullAway.Init")
        private Path out;

        @Option(
                names = "--data",
                paramLabel = "FILE",
                description = "Conversations to learn from, instead of the art director's designs.")
        private @Nullable Path data;

        @Option(
                names = "--images",
                paramLabel = "DIR",
                description = "Where their pictures are looked for (default: beside FILE).")
        private @Nullable Path images;

        @Option(
                names = "--products",
                paramLabel = "DIR",
                description = "Pictures of products with alpha for the briefs that are made up, with an index.tsv that"
                        + " names their kind and split (default: drawn ones).")
        private @Nullable Path products;

        @Option(
                names = "--base",
                paramLabel = "DIR",
                description = "A policy to begin with; it stays as it is (default: a new small one).")
        private @Nullable Path base;

        @Option(
                names = "--lora",
                paramLabel = "RANK",
                description = "Learn an adapter of the base, 1 to 1024: for large models, which do not fit twice.")
        private @Nullable Integer rank;

        @Mixin
        private final SeedOption seed = new SeedOption();

        @Option(
                names = "--minutes",
                defaultValue = "170",
                paramLabel = "M",
                description = "Longest time, 1 to 10000 (default: ${DEFAULT-VALUE}).")
        private int minutes;

        @Option(
                names = "--briefs",
                paramLabel = "N",
                description = "Briefs to make lessons from, 1 to 1000000 (default: " + BRIEFS + ").")
        private @Nullable Integer briefs;

        @Option(
                names = "--steps",
                paramLabel = "N",
                description =
                        "Steps of the optimiser, 1 to 10000000 (default: " + STEPS
                                + "; with --data 60 to 8000, so that a base sees it all three times, a new policy twenty times).")
        private @Nullable Integer steps;

        @Option(
                names = "--batch",
                defaultValue = "16",
                paramLabel = "N",
                description = "Designs in a step, 1 to 1024 (default: ${DEFAULT-VALUE}).")
        private int batch;

        @Option(
                names = "--rate",
                paramLabel = "R",
                description =
                        "Highest learning rate (default: 0.001, of a whole base with --data 0.0003; large models want"
                                + " less, such as 0.0002 and 0.00002).")
        private @Nullable Double rate;

        Design(Surroundings around) {
            super(around);
        }

        @Override
        void check() {
            within("--minutes", minutes, 1, 10_000);
            within("--briefs", briefs == null ? BRIEFS : briefs, 1, 1_000_000);
            within("--steps", steps == null ? STEPS : steps, 1, 10_000_000);
            within("--batch", batch, 1, 1024);
            within("--lora", rank == null ? 1 : rank, 1, 1024);
            if (rate != null && !(rate > 0 && rate < 1)) {
                throw wrong("--rate takes a number between 0 and 1, not " + rate);
            }
            if (data == null && (images != null || rank != null)) {
                throw wrong("--images and --lora go with --data FILE");
            }
            if (data != null && products != null) {
                throw wrong("Give --data FILE or --products DIR: conversations have pictures of their own");
            }
            if (data != null && briefs != null) {
                throw wrong("Give --data FILE or --briefs N: briefs are made up where there are no data");
            }
            if (rank != null && base == null) {
                throw wrong("--lora needs --base DIR, the policy that the adapter is for");
            }
        }

        @Override
        int run(Studio studio, ProgressLines progress) throws IOException, TaskCancelled {
            Duration time = Duration.ofMinutes(minutes);
            if (data != null) {
                List<String> report = studio.schooling().trainOnData(plan(data), time, around().threads(), progress);
                progress.end();
                report.forEach(this::say);
            } else {
                var plan = new TrainingPlan(
                        out,
                        Optional.ofNullable(base),
                        Optional.ofNullable(products),
                        briefs == null ? BRIEFS : briefs,
                        steps == null ? STEPS : steps,
                        batch,
                        rate == null ? RATE : rate,
                        seed.value());
                TrainingResult result = studio.schooling().trainDesign(plan, time, around().threads(), progress);
                progress.end();
                say(String.format(
                        Locale.ROOT,
                        "%s on %d lessons, loss %.3f",
                        StepsDone.words(result.steps(), plan.steps()),
                        result.lessons(),
                        result.loss()));
            }
            say("The " + (rank == null ? "model" : "adapter") + " is in "
                    + out.toAbsolutePath().normalize());
            return 0;
        }

        private DataPlan plan(Path file) {
            return new DataPlan(
                    file,
                    Optional.ofNullable(images),
                    out,
                    Optional.ofNullable(base),
                    rank == null ? OptionalInt.empty() : OptionalInt.of(rank),
                    steps == null ? OptionalLong.empty() : OptionalLong.of(steps),
                    batch,
                    rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate),
                    seed.value());
        }
    }
}
