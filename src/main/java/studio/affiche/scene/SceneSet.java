package studio.affiche.scene;

/**
 * How one family of scenes is built: one file each, registered as one constant of {@link SceneFamily}. A set has no
 * state; what it paints depends on the stage alone.
 */
interface SceneSet {
    /** What the family is called, how it behaves and what can be in it. */
    FamilyTraits traits();

    /** The picture for a stage; called once per image, so that costly set-up belongs here. */
    Shading shading(Stage stage);
}
