package studio.affiche.paint;

/**
 * The five filters of a scanline: each byte less what its neighbours foretell (PNG, third edition, 9.2). Their
 * order is that of their numbers.
 */
enum PngFilter {
    NONE,
    SUB,
    UP,
    AVERAGE,
    PAETH;

    /** Of left, up and up left the one nearest to left + up - up left; in doubt the earlier (PNG, 9.4). */
    static int paeth(int left, int up, int upLeft) {
        int byLeft = Math.abs(up - upLeft);
        int byUp = Math.abs(left - upLeft);
        int byUpLeft = Math.abs(left + up - 2 * upLeft);
        int nearer = byLeft <= byUp ? left : up;
        return Math.min(byLeft, byUp) <= byUpLeft ? nearer : upLeft;
    }
}
