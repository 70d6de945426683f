package studio.affiche.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import javax.imageio.ImageIO;

/** Prints how well cut-outs match and paints them on black, white and pink, to be looked at. Arguments: a folder. */
final class CutoutSheet {
    public static void main(String[] args) throws Exception {
        for (StudioShot.Thing thing : StudioShot.Thing.values()) {
            for (int k = 0; k < 5; k++) {
                StudioShot shot = shot(thing, k);
                long start = System.nanoTime();
                CutoutResult r = Cutout.of(shot.photo);
                double ms = (System.nanoTime() - start) / 1e6;
                System.out.printf(
                        "%-9s %d %-18s iou %.4f alpha %.4f black %.3f white %.3f %5.0f ms  %s%n",
                        thing,
                        k,
                        r.quality(),
                        shot.iou(r),
                        shot.alphaError(r),
                        shot.fringe(r, 0),
                        shot.fringe(r, 0xffffff),
                        ms,
                        r.note());
                if (args.length > 0) {
                    sheet(shot, r, new File(args[0], thing + "-" + k + ".png"));
                }
            }
        }
    }

    static StudioShot shot(StudioShot.Thing thing, int kind) throws Exception {
        return switch (kind) {
            case 0 -> new StudioShot(thing, 900, 1100).on(0xffffff, 0xffffff, 0).taken(0, 1);
            case 1 ->
                new StudioShot(thing, 900, 1100)
                        .on(0xfafafa, 0xe6e6e6, 0.15)
                        .shadow(.35, .5)
                        .taken(2, 1);
            case 2 ->
                new StudioShot(thing, 900, 1100)
                        .on(0xbfc8d6, 0x8d98aa, 0.2)
                        .shadow(.3, .4)
                        .taken(2, 2);
            case 3 ->
                new StudioShot(thing, 900, 1100)
                        .on(0xf4f1ec, 0xdcd6cc, 0.1)
                        .shadow(.35, .5)
                        .taken(2, 3)
                        .compressed(.8f);
            default ->
                new StudioShot(thing, 1800, 2400)
                        .on(0xf2f2f2, 0xdadada, 0.1)
                        .shadow(.3, .5)
                        .taken(3, 4);
        };
    }

    private static void sheet(StudioShot shot, CutoutResult r, File file) throws Exception {
        BufferedImage cut = r.image();
        int w = shot.width;
        var out = new BufferedImage(w * 4, shot.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.drawImage(shot.photo, 0, 0, null);
        Color[] grounds = {Color.BLACK, Color.WHITE, Color.PINK};
        for (int i = 0; i < 3; i++) {
            g.setColor(grounds[i]);
            g.fillRect(w * (i + 1), 0, w, shot.height);
            g.drawImage(cut, w * (i + 1) + (int) r.crop().x(), (int) r.crop().y(), null);
        }
        g.dispose();
        ImageIO.write(out, "png", file);
    }
}
