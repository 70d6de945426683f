package studio.affiche.scene;

/** What a surface of a scene is made of. At most one for each part is painted. */
public enum Material implements Phrased {
    /** Hand-trowelled wall with soft relief. */
    PLASTER(Part.WALL, "plaster wall", "plaster|stucco|limewash|adobe|clay wall|灰泥墙|灰泥|泥墙|灰墙"),
    /** Cast wall with pores and faint clouds. */
    CONCRETE(Part.WALL, "concrete wall", "concrete|cement|raw concrete|水泥|混凝土|水泥墙|清水混凝土"),
    /** Veined, polished. */
    MARBLE(Part.PLINTH, "marble plinth", "marble|大理石"),
    /** Banded travertine. */
    STONE(Part.PLINTH, "stone plinth", "stone|travertine|limestone|rock|石材|石头|洞石|岩石"),
    /** Straight grain. */
    WOOD(
            Part.PLINTH,
            "wooden plinth",
            "wood|wooden|oak|walnut|timber|bamboo|wooden table|wooden board|oak table|walnut table|木|木质|木桌|木头|原木|实木"),
    /** Chips in a ground. */
    TERRAZZO(Part.PLINTH, "terrazzo plinth", "terrazzo|terrazzo slab|terrazzo floor|水磨石"),
    /** Clear or frosted glass. */
    GLASS(Part.PLINTH, "glass plinth", "glass|acrylic|plexiglass|crystal|玻璃|亚克力|水晶|有机玻璃"),
    /** A thin polished metal line. */
    BRASS(Part.TRIM, "brass trim", "brass|gold trim|golden trim|metal trim|gilded|金边|黄铜|金属边|描金");

    /** Where a material is used. */
    public enum Part {
        WALL,
        PLINTH,
        TRIM
    }

    private final Part part;
    private final String phrase;
    private final String synonyms;

    Material(Part part, String phrase, String synonyms) {
        this.part = part;
        this.phrase = phrase;
        this.synonyms = synonyms;
    }

    /** The part of a scene it is used for. */
    public Part part() {
        return part;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String synonyms() {
        return synonyms;
    }
}
