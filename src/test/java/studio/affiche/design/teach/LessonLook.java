package studio.affiche.design.teach;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.judge.Marks;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/** Prints some lessons with their measures and draws their products: {@code LessonLook COUNT SHEET.png}. */
final class LessonLook {
    private static final int TILE = 96;
    private static final int COLUMNS = 12;

    private LessonLook() {}

    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        var maker = new LessonMaker(
                BriefMaker.toTeach(),
                new ArtDirector(new TextSetter(Fonts.system()), new ScenePainter()),
                LessonMaker.Examiner.NONE);
        var sheet =
                new BufferedImage(COLUMNS * TILE, (count + COLUMNS - 1) / COLUMNS * TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(new Color(0xdddddd));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        long start = System.nanoTime();
        int made = 0;
        double alignment = 0;
        double overlap = 0;
        for (int i = 0; i < count; i++) {
            BufferedImage picture = BriefMaker.toTeach().brief(i).picture();
            g.drawImage(
                    picture,
                    i % COLUMNS * TILE,
                    i / COLUMNS * TILE,
                    picture.getWidth() * TILE / 200,
                    picture.getHeight() * TILE / 200,
                    null);
            List<Lesson> lessons = maker.lessons(i, Progress.IGNORED);
            for (Lesson lesson : lessons) {
                made++;
                alignment += Marks.alignment(lesson.design());
                overlap += Marks.overlap(lesson.design());
            }
            if (i < 3 && !lessons.isEmpty()) {
                System.out.println(
                        DesignLanguage.instruction(lessons.getFirst().made().brief()));
                System.out.println(DesignLanguage.answer(lessons.getFirst().design()) + "\n");
            }
        }
        g.dispose();
        ImageIO.write(sheet, "png", new File(args[1]));
        System.out.printf(
                Locale.ROOT,
                "%d lessons of %d briefs, %.2f s a brief; mean alignment %.4f, overlap %.4f%n",
                made,
                count,
                (System.nanoTime() - start) / 1e9 / count,
                alignment / made,
                overlap / made);
    }
}
