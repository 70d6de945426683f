package studio.affiche.scene;

import studio.affiche.paint.Ground;

/**
 * How one family of scenes is built: one file each, registered as one constant of {@link SceneFamily}. A set has no
 * state; what it paints depends on the stage alone.
 */
interface SceneSet {
    /** What the family is called, how it behaves and what can be in it. */
    FamilyTraits traits();

    /** The picture for a stage; called once per image, so that costly set-up belongs here. */
    Shading shading(Stage stage);

    /**
     * Where the ground lies in that picture, in canvas units: the face that the product stands on and the wall behind, so
     * that its shadow falls on them. An open floor if the family says nothing else. The kind of ground is a matter of {@link
     * FamilyTraits#footing}.
     */
    default Ground ground(Stage stage) {
        return Ground.OPEN;
    }
}
