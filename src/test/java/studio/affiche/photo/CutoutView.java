package studio.affiche.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Cuts a photo out and paints it on black, white and pink, to be looked at. Arguments: photo, picture to write. */
final class CutoutView {
    public static void main(String[] args) throws Exception {
        BufferedImage photo = PhotoDecoder.decode(Path.of(args[0]));
        CutoutResult result = Cutout.of(photo);
        BufferedImage cut = result.image();
        System.out.println(result.quality() + " " + result.note() + " " + result.crop() + " " + ProductTraits.of(cut));
        var out = new BufferedImage(cut.getWidth() * 3, cut.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        Color[] grounds = {Color.BLACK, Color.WHITE, Color.PINK};
        for (int i = 0; i < 3; i++) {
            g.setColor(grounds[i]);
            g.fillRect(i * cut.getWidth(), 0, cut.getWidth(), cut.getHeight());
            g.drawImage(cut, i * cut.getWidth(), 0, null);
        }
        g.dispose();
        ImageIO.write(out, "png", new File(args[1]));
    }
}
