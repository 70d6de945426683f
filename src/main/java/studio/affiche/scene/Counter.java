package studio.affiche.scene;

import studio.affiche.paint.Ground;

/**
 * A slab before a wall, on which the product stands.
 *
 * @param behind how far it reaches behind the product's foot
 * @param share of the room below the foot that it takes before it
 * @param least that it reaches before the foot
 * @param most that it reaches before the foot
 */
record Counter(double behind, double share, double least, double most) {
    /** Where it begins, at the wall. */
    double back(Footing foot) {
        return foot.base() - behind;
    }

    /** Where its front edge is. */
    double front(Footing foot) {
        return foot.base() + Math.clamp(foot.below() * share, least, most);
    }

    /** The slab and its wall. */
    Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(new Ground.Face.Slab(-1, back(foot), stage.width() + 1, front(foot)))
                .with(Ground.Wall.at(back(foot)));
    }
}
