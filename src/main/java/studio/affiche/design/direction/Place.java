package studio.affiche.design.direction;

import java.util.EnumSet;
import java.util.Set;
import studio.affiche.scene.Season;

/** Where a picture is set. */
public enum Place {
    STUDIO(Kin.STAGED),
    STAGE(Kin.STAGED),
    ARCHITECTURE(Kin.STAGED),
    ROOM(Kin.HOME),
    KITCHEN(Kin.HOME),
    BATHROOM(Kin.HOME),
    BEDROOM(Kin.HOME),
    TABLE(Kin.HOME),
    CAFE(Kin.HOME),
    STREET(Kin.TOWN),
    BEACH(Kin.WATER, Season.SPRING, Season.SUMMER, Season.AUTUMN),
    SEA(Kin.WATER, Season.SPRING, Season.SUMMER, Season.AUTUMN),
    POOL(Kin.WATER, Season.SPRING, Season.SUMMER),
    LAKE(Kin.WATER),
    MOUNTAIN(Kin.LAND),
    FOREST(Kin.LAND),
    MEADOW(Kin.LAND, Season.SPRING, Season.SUMMER, Season.AUTUMN),
    GARDEN(Kin.LAND, Season.SPRING, Season.SUMMER, Season.AUTUMN),
    OUTDOORS(Kin.LAND),
    DESERT(Kin.DRY, Season.SPRING, Season.SUMMER, Season.AUTUMN),
    SKY(Kin.AIR),
    SNOW(Kin.COLD, Season.WINTER);

    /** Places that a picture may stand in for each other. */
    private enum Kin {
        STAGED,
        HOME,
        TOWN,
        WATER,
        LAND,
        DRY,
        AIR,
        COLD
    }

    private final Kin kin;
    private final Set<Season> seasons;

    Place(Kin kin, Season... seasons) {
        this.kin = kin;
        this.seasons = seasons.length == 0
                ? EnumSet.of(Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER)
                : EnumSet.of(seasons[0], seasons);
    }

    /** Whether the place can be shown in a season. */
    public boolean in(Season season) {
        return season == Season.ANY || seasons.contains(season);
    }

    /** Whether both places have a season in common. */
    boolean sharesSeason(Place other) {
        return seasons.stream().anyMatch(other.seasons::contains);
    }

    /** Whether a picture of one place suits a wish for the other: beach and pool, forest and garden, room and table. */
    boolean kin(Place other) {
        if (kin == other.kin) {
            return true;
        }
        return switch (kin) {
            case WATER -> other.kin == Kin.AIR || (other == DESERT && this == BEACH);
            case LAND -> other.kin == Kin.AIR || other == LAKE;
            case DRY -> other.kin == Kin.AIR || other == BEACH;
            case AIR ->
                other.kin == Kin.LAND || other.kin == Kin.WATER || other.kin == Kin.DRY || other.kin == Kin.COLD;
            case COLD -> other == MOUNTAIN || other == FOREST || other.kin == Kin.AIR;
            case TOWN -> other == STAGE || other == ARCHITECTURE;
            case STAGED -> other.kin == Kin.TOWN;
            case HOME -> false;
        };
    }
}
