package studio.affiche.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.campaign.Campaign;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.DesignsFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Shows designs to an invented audience and writes its clicks as a report of feedback. All clicks are simulated. */
public final class PracticeCampaign {
    private static final int TOLD_EVERY = 100;

    private PracticeCampaign() {}

    /**
     * What came of it.
     *
     * @param audience its name
     * @param designs that were shown
     * @param impressions of all designs together
     * @param clicks of all designs together
     */
    public record Result(String audience, long designs, long impressions, long clicks) {}

    /**
     * Runs a campaign. The designs are read one by one; the report is whole or not there.
     *
     * @param audience file of the audience
     * @param designs lists of designs, as {@code designs.jsonl}
     * @param impressions of each design, 1 to {@link Campaign#MOST_IMPRESSIONS}
     * @param out the report: {@code poster,impressions,clicks}
     */
    public static Result run(
            Path audience, List<Path> designs, long impressions, long seed, Path out, Progress progress)
            throws IOException, TaskCancelled {
        Audience people = AudienceFile.read(audience);
        var campaign = new Campaign(people, seed);
        long[] shown = {0};
        Traffic[] all = {Traffic.NONE};
        try (AtomicFile pending = AtomicFile.begin(out)) {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(pending.out(), StandardCharsets.UTF_8));
            csv.writeRecord("poster", "impressions", "clicks");
            for (Path file : designs) {
                DesignsFile.read(file, record -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    Traffic traffic = campaign.show(record.brief(), record.design(), impressions);
                    csv.writeRecord(
                            record.design().id(),
                            String.valueOf(traffic.impressions()),
                            String.valueOf(traffic.clicks()));
                    all[0] = all[0].plus(traffic);
                    if (++shown[0] % TOLD_EVERY == 0) {
                        progress.report(-1, shown[0] + " designs shown");
                    }
                });
            }
            csv.flush();
            pending.commit();
        } catch (CancellationException e) {
            throw new TaskCancelled();
        }
        return new Result(people.name(), shown[0], all[0].impressions(), all[0].clicks());
    }
}
