package studio.affiche.app;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures of posters side by side, to be looked at together. */
final class ContactSheet {
    /** Width of a poster on the sheet in pixels. */
    static final int TILE = 360;

    private static final int COLUMNS = 4;
    private static final int GAP = 12;
    private static final int TITLE = 28;

    private ContactSheet() {}

    /**
     * A sheet.
     *
     * @param pictures {@value #TILE} pixels wide, at least one
     * @param title above them
     */
    static BufferedImage of(List<BufferedImage> pictures, String title) {
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
        int columns = Math.min(COLUMNS, pictures.size());
        int rows = (pictures.size() + columns - 1) / columns;
        var sheet = new BufferedImage(
                columns * (TILE + GAP) + GAP, rows * (height + GAP) + GAP + TITLE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0x2b2d33));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        g.drawString(title, GAP, 20);
        for (int i = 0; i < pictures.size(); i++) {
            int x = GAP + i % columns * (TILE + GAP);
            int y = TITLE + GAP + i / columns * (height + GAP);
            g.drawImage(pictures.get(i), x, y, null);
            g.drawString(String.valueOf(i + 1), x + 4, y + height + 11);
        }
        g.dispose();
        return sheet;
    }
}
