package studio.affiche.photo;

/** Takes a plain background away by its model, and any other by GrabCut. */
final class AnySegmenter implements Segmenter {
    private final Segmenter plain = new BackgroundSegmenter();
    private final Segmenter any = new GrabCutSegmenter();

    @Override
    public Segmentation segment(LabImage photo) {
        Segmentation first = plain.segment(photo);
        return first.quality() == CutoutQuality.COULD_NOT_SEPARATE ? any.segment(photo) : first;
    }
}
