package studio.affiche.scene;

/** Things that a scene may show beside what its family always has. */
public enum Detail implements Phrased {
    /** The soft shadow of a branch outside the picture. */
    LEAF_SHADOWS(
            "leaf shadows",
            "leaf shadow|foliage shadow|plant shadow|palm shadow|fern shadow|branch shadow|tree shadow"
                    + "|dappled light|dappled shade|leaves|foliage|palm leaf|叶影|树影|植物阴影|叶子|绿植|斑驳光影|棕榈"),
    /** Balls beside the product. */
    SPHERES("spheres", "sphere|balls|ball|orbs|globes|球体|圆球|小球"),
    /** Printed dots that fade out. */
    HALFTONE("halftone dots", "halftone|dots|dot pattern|comic|polka dots|网点|波点|半调|圆点"),
    /** A sun in the sky, a moon by night. */
    SUN("sun in the sky", "sun|paper sun|moon|太阳|红日|旭日|月亮|明月"),
    /** Clouds. */
    CLOUDS("clouds", "cloud|cloudy sky|云|云朵|祥云|白云"),
    /** Mist that lies in valleys and between trees. */
    MIST("mist", "fog|misty|foggy|morning mist|morning fog|low clouds|薄雾|雾|云雾|雾气|晨雾|雾霭"),
    /** Still water that mirrors the land. */
    LAKE("mirror lake", "lake|lakes|lakeside|mountain lake|still water|water mirror|湖|湖面|湖泊|湖水|湖畔|倒影"),
    /** Flakes in the air. */
    SNOWFALL("falling snow", "snowfall|snowing|snowflakes|snow flakes|light snow|飘雪|下雪|雪花|大雪|落雪");

    private final String phrase;
    private final String synonyms;

    Detail(String phrase, String synonyms) {
        this.phrase = phrase;
        this.synonyms = synonyms;
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
