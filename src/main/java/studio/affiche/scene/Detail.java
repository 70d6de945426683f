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
    SUN("paper sun", "sun|moon|太阳|红日|旭日|月亮|明月"),
    /** Clouds. */
    CLOUDS("clouds", "cloud|cloudy sky|云|云朵|祥云|白云");

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
