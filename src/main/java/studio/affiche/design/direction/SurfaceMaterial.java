package studio.affiche.design.direction;

import java.util.Optional;
import studio.affiche.scene.Material;

/** What surfaces of a picture are made of, as directions name it. */
public enum SurfaceMaterial {
    MARBLE(Material.MARBLE),
    WOOD(Material.WOOD),
    LINEN,
    PAPER,
    METAL,
    GLASS(Material.GLASS),
    WATER,
    SAND,
    STONE(Material.STONE),
    CONCRETE(Material.CONCRETE),
    PLASTER(Material.PLASTER),
    TERRAZZO(Material.TERRAZZO),
    SILK,
    BRASS(Material.BRASS);

    private final Optional<Material> painted;

    SurfaceMaterial() {
        this.painted = Optional.empty();
    }

    SurfaceMaterial(Material painted) {
        this.painted = Optional.of(painted);
    }

    /** The material that scenes of several materials can paint; empty for what is a scene of its own. */
    public Optional<Material> painted() {
        return painted;
    }
}
