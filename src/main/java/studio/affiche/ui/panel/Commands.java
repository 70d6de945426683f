package studio.affiche.ui.panel;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.app.Recoverable;
import studio.affiche.app.UnclearReport;
import studio.affiche.poster.CanvasSize;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.DocumentFiles;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.Variant;
import studio.affiche.ui.session.Workspace;

/** What buttons, menus and shortcuts do, with the questions they ask first. */
public final class Commands {
    private static final double COLUMNS_WIDTH = 760;
    private static final double COMPARE_WIDTH = 1160;

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Questions questions;

    /** Commands on a workspace. */
    public Commands(Workspace workspace, FileDialogs dialogs, Questions questions) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.questions = questions;
    }

    /** Begins with nothing. */
    public void begin() {
        keeping(() -> workspace.files().begin());
    }

    /** Asks for a project or brief and opens it. */
    public void open() {
        dialogs.open().ifPresent(this::open);
    }

    /** Opens a file of any kind; a product image joins the brief, a report of clicks the posters. */
    public void open(Path file) {
        if (ClicksModel.isReport(file)) {
            importClicks(file);
        } else if (DocumentFiles.isImage(file)) {
            workspace.files().open(file, () -> {});
        } else {
            keeping(() -> workspace.files().open(file, () -> {}));
        }
    }

    /** Opens the sample brief. */
    public void openSample() {
        keeping(() -> workspace.files().openSample(() -> {}));
    }

    /** Asks for a report of clicks and reads it. */
    public void importClicks() {
        dialogs.report().ifPresent(this::importClicks);
    }

    private void importClicks(Path file) {
        workspace.clicks().read(file, Optional.empty(), this::askColumns);
    }

    /** Asks which columns of a report are which, and reads it by the answer. */
    private void askColumns(UnclearReport unclear) {
        var card = new ColumnsCard(
                unclear,
                choice -> workspace.clicks().read(unclear.file(), Optional.of(choice), this::askColumns),
                questions::done);
        questions.card(card, COLUMNS_WIDTH);
    }

    /** Shows the poster on the canvas beside another one of the strip, with their numbers. */
    public void compare() {
        List<Variant> strip = workspace.session().variants();
        if (strip.size() < 2) {
            workspace
                    .background()
                    .tell(Notice.Kind.INFO, "There are no two posters to compare yet: generate some first");
            return;
        }
        Variant shown = workspace.session().active().get().orElse(strip.getFirst());
        int next = (strip.indexOf(shown) + 1) % strip.size();
        compare(shown, strip.get(next));
    }

    private void compare(Variant first, Variant second) {
        questions.card(new CompareCard(workspace, first, second, questions::done), COMPARE_WIDTH);
    }

    /** Shows what the clicks tell. */
    public void campaign() {
        questions.page(new CampaignCard(workspace, this::compare, questions::done));
    }

    /** Asks for a product image. */
    public void chooseProduct() {
        dialogs.image().ifPresent(image -> workspace.files().openProduct(image, () -> {}));
    }

    /** Opens the brushes that correct the product's cut-out. */
    public void correctCutout() {
        workspace.cutouts().open(model -> {
            Runnable close = () -> {
                model.close();
                questions.done();
            };
            questions.edit(new CutoutEditor(model, workspace.cutouts()::apply, close));
        });
    }

    /** Saves to the document's file, or asks for one. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable done) {
        Optional<Path> file = workspace.files().file().get();
        if (file.isPresent()) {
            workspace.files().save(file.get(), done);
        } else {
            saveAs(done);
        }
    }

    /** Asks for a file and saves to it. */
    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable done) {
        if (nothing("save")) {
            return;
        }
        dialogs.save(workspace.files().stem() + ".affiche")
                .ifPresent(file -> workspace.files().save(ending(file, ".affiche"), done));
    }

    /** Asks for a file and exports the poster to it. */
    public void export(double scale) {
        if (nothing("export")) {
            return;
        }
        String suffix = scale == 1 ? "" : "@" + Math.round(scale) + "x";
        dialogs.export(workspace.files().stem() + suffix + ".png")
                .ifPresent(file -> workspace.files().exportPng(ending(file, ".png"), scale));
    }

    private boolean nothing(String what) {
        if (workspace.session().active().get().isEmpty()) {
            workspace
                    .background()
                    .tell(Notice.Kind.INFO, "There is no poster to " + what + " yet: generate some first");
            return true;
        }
        return false;
    }

    /** Sets the canvas of the posters to come. */
    public void size(CanvasSize size) {
        if (workspace.session().brief().size().get().equals(size)) {
            return;
        }
        workspace.session().brief().size().set(size);
        if (!workspace.session().variants().isEmpty()) {
            workspace
                    .background()
                    .tell(Notice.Kind.INFO, "New posters will be " + size + ": the ones in the strip keep their size");
        }
    }

    /** Does what may lose changes, after asking what shall become of them. */
    public void keeping(Runnable then) {
        if (!workspace.files().dirty().get()) {
            then.run();
            return;
        }
        questions.ask(new Questions.Question(
                "Save your changes?",
                workspace.files().title() + " has changes that are not saved.",
                List.of(
                        new Questions.Answer("Save", () -> save(then)),
                        new Questions.Answer("Don’t save", then),
                        new Questions.Answer("Cancel", () -> {}))));
    }

    /** Offers a document that an earlier run left. */
    public void offer(Recoverable left, Runnable otherwise) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(ZoneId.systemDefault())
                .format(left.time());
        questions.ask(new Questions.Question(
                "Recover your work?",
                "Affiche ended without closing “" + left.name() + "”. The changes up to " + when + " were kept.",
                List.of(
                        new Questions.Answer("Recover", () -> workspace.files().recover(left)),
                        new Questions.Answer("Discard", () -> {
                            workspace.files().discard(left);
                            otherwise.run();
                        }),
                        new Questions.Answer("Not now", otherwise))));
    }

    private static Path ending(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(extension) ? file : file.resolveSibling(name + extension);
    }
}
