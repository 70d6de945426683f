package studio.affiche.scene;

import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A colour that prompts can name. */
public enum ColorWord implements Phrased {
    WHITE("white", "白色|白|纯白|snow white", 0xf6f5f2),
    IVORY("ivory", "象牙白|off white|米白", 0xf3ecdc),
    CREAM("cream", "奶油色|奶油|creamy|乳白", 0xf6e8cb),
    BEIGE("beige", "米色|nude|裸色|杏色|oatmeal", 0xe3cfb4),
    SAND("sand", "沙色|sandy|sand coloured|sand colored|沙漠色", 0xd9bf98),
    KHAKI("khaki", "卡其|卡其色|khaki tan", 0xb9a57e),
    CHAMPAGNE("champagne", "香槟色|香槟", 0xe6d3b1),
    TAUPE("taupe", "灰褐色|greige|mushroom", 0xa79a8c),
    BROWN("brown", "棕色|褐色|咖啡色|chocolate|coffee|巧克力色", 0x6f4a32),
    CARAMEL("caramel", "焦糖色|焦糖|toffee|tan", 0xb97a45),
    TERRACOTTA("terracotta", "陶土色|陶土|赤陶|赤陶色|clay|burnt sienna", 0xcb7c57),
    RUST("rust", "铁锈色|锈色|rusty", 0xa8502e),
    OCHRE("ochre", "赭石|赭色|ocher|mustard|芥末黄|turmeric", 0xcc9433),
    AMBER("amber", "琥珀|琥珀色|honey|蜂蜜色", 0xe0952f),
    GOLD("gold", "金色|黄金|golden|金", 0xcda349),
    ROSE_GOLD("rose gold", "玫瑰金", 0xd9a08c),
    YELLOW("yellow", "黄色|lemon|柠檬黄|明黄|黄", 0xffcf3c),
    ORANGE("orange", "橙色|橘色|橙|橘|tangerine", 0xff7a2f),
    PEACH("peach", "桃色|蜜桃色|蜜桃|apricot", 0xfcc4a2),
    CORAL("coral", "珊瑚色|珊瑚|salmon", 0xfb7b66),
    RED("red", "红色|红|正红|大红|中国红|scarlet|朱红|crimson", 0xd8232f),
    BURGUNDY("burgundy", "酒红色|酒红|wine red|maroon|bordeaux", 0x6c1a2c),
    PINK("pink", "粉色|粉红|粉|粉红色|blush", 0xf5b5c4),
    ROSE("rose", "玫瑰色|玫瑰|玫红", 0xd97087),
    MAGENTA("magenta", "洋红|品红|fuchsia|hot pink", 0xdd2f94),
    PLUM("plum", "梅子色|aubergine|eggplant|茄紫", 0x5b2a52),
    PURPLE("purple", "紫色|紫", 0x6a3fa6),
    VIOLET("violet", "紫罗兰|蓝紫色|indigo violet", 0x7f56e0),
    LAVENDER("lavender", "薰衣草|薰衣草色|lilac|淡紫|浅紫|丁香紫", 0xcbbce8),
    INDIGO("indigo", "靛蓝|靛色", 0x34358c),
    NAVY("navy", "藏青|藏蓝|深蓝|深蓝色|dark blue|navy blue|midnight blue|午夜蓝", 0x16264f),
    BLUE("blue", "蓝色|蓝|cobalt|azure|royal blue|宝蓝", 0x2f66d8),
    SKY("sky blue", "天蓝|天蓝色|浅蓝|浅蓝色|light blue|baby blue", 0xa8d4f5),
    TURQUOISE("turquoise", "绿松石|青绿色|aqua|湖蓝|cyan|青色", 0x3fc1bd),
    TEAL("teal", "水鸭色|孔雀蓝|孔雀绿|petrol", 0x12737a),
    MINT("mint", "薄荷色|薄荷|薄荷绿|mint green", 0xbfe6d2),
    SAGE("sage", "鼠尾草|鼠尾草绿|灰绿|灰绿色|sage green|eucalyptus", 0xa8b79a),
    OLIVE("olive", "橄榄绿|橄榄色|橄榄|olive green|moss|苔绿", 0x7c7b3f),
    LIME("lime", "青柠|青柠色|lime green|chartreuse|嫩绿|黄绿", 0xb9d94a),
    GREEN("green", "绿色|绿|leaf green|草绿|翠绿", 0x3f9a5a),
    EMERALD("emerald", "祖母绿|翡翠|翡翠绿|emerald green|jade|玉色", 0x0f7a57),
    FOREST("forest green", "墨绿|墨绿色|深绿|深绿色|森林绿|dark green|bottle green", 0x173f2f),
    GREY("grey", "灰色|灰|gray|浅灰|ash|pebble", 0xb3b4b5),
    SILVER("silver", "银色|银|银白|chrome", 0xcdd1d6),
    CHARCOAL("charcoal", "炭灰|深灰|深灰色|dark grey|dark gray|graphite|slate|石墨", 0x33363b),
    BLACK("black", "黑色|黑|纯黑|jet black|onyx|曜石黑", 0x111214);

    private final String phrase;
    private final String synonyms;
    private final Rgba color;

    ColorWord(String phrase, String synonyms, int rgb) {
        this.phrase = phrase;
        this.synonyms = synonyms;
        this.color = Rgba.opaque(rgb);
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String synonyms() {
        return synonyms;
    }

    /** A typical colour of that name. */
    public Rgba color() {
        return color;
    }

    /** The word whose typical colour is nearest to a colour (ΔE OK). */
    public static ColorWord nearest(Rgba color) {
        Oklab c = Oklab.of(color);
        ColorWord best = WHITE;
        double least = Double.POSITIVE_INFINITY;
        for (ColorWord word : values()) {
            double distance = c.distance(Oklab.of(word.color));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return best;
    }
}
