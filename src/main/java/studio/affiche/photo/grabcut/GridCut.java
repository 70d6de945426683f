package studio.affiche.photo.grabcut;

import java.util.Arrays;

/**
 * The minimum cut of a grid of pixels joined to their eight neighbours, by growing two trees from source and sink
 * (Boykov and Kolmogorov, "An experimental comparison of min-cut/max-flow algorithms", 2004). Capacities are whole
 * numbers, so that the same grid gives the same cut everywhere.
 */
final class GridCut {
    /** Steps to the neighbours, each followed by its opposite: east, west, south, north and the diagonals. */
    static final int[] DX = {1, -1, 0, 0, 1, -1, -1, 1};

    static final int[] DY = {0, 0, 1, -1, 1, -1, 1, -1};
    private static final int NEIGHBOURS = 8;

    private static final byte FREE = 0;
    private static final byte SOURCE = 1;
    private static final byte SINK = 2;
    /** What a node hangs on: 0 to 7 the neighbour in that direction, or one of these. */
    private static final byte TERMINAL = 8;

    private static final byte NOTHING = 9;
    private static final byte CUT_OFF = 10;

    private final int row;
    private final int size;
    private final int[] step = new int[NEIGHBOURS];
    /** Left over of the way from a pixel in a direction; the grid has a rim of pixels without ways. */
    private final int[][] way;
    /** Left over from the source where above 0, to the sink where below. */
    private final int[] terminal;

    private final byte[] tree;
    private final byte[] parent;
    private final int[] time;
    private final int[] distance;
    private final Queue active;
    private final Queue orphans;
    private int clock;

    GridCut(int width, int height) {
        this.row = width + 2;
        this.size = row * (height + 2);
        for (int d = 0; d < NEIGHBOURS; d++) {
            step[d] = DX[d] + DY[d] * row;
        }
        way = new int[NEIGHBOURS][size];
        terminal = new int[size];
        tree = new byte[size];
        parent = new byte[size];
        time = new int[size];
        distance = new int[size];
        active = new Queue(size);
        orphans = new Queue(size);
    }

    private int at(int x, int y) {
        return (y + 1) * row + x + 1;
    }

    /** Adds what it costs to put a pixel on either side, each 0 or more. */
    void costs(int x, int y, int asSource, int asSink) {
        // A pixel on the source's side pays the way to the sink and the other way round.
        terminal[at(x, y)] += asSink - asSource;
    }

    /** What it costs to part a pixel from its neighbour in a direction, which must lie inside; 0 or more. */
    void join(int x, int y, int direction, int cost) {
        int i = at(x, y);
        way[direction][i] = cost;
        way[direction ^ 1][i + step[direction]] = cost;
    }

    /** Finds the cut. */
    void solve() {
        Arrays.fill(parent, NOTHING);
        for (int i = 0; i < size; i++) {
            if (terminal[i] != 0) {
                tree[i] = terminal[i] > 0 ? SOURCE : SINK;
                parent[i] = TERMINAL;
                distance[i] = 1;
                active.add(i);
            }
        }
        while (!active.isEmpty()) {
            int i = active.first();
            int direction = tree[i] == FREE ? -1 : grow(i);
            if (direction < 0) {
                active.takeFirst();
                continue;
            }
            clock++;
            if (tree[i] == SOURCE) {
                augment(i, direction);
            } else {
                augment(i + step[direction], direction ^ 1);
            }
            while (!orphans.isEmpty()) {
                adopt(orphans.takeFirst());
            }
        }
    }

    /** Whether a pixel ended on the source's side. */
    boolean isSource(int x, int y) {
        return tree[at(x, y)] == SOURCE;
    }

    /** What may still flow from a node away from its terminal: from the source outwards, towards the sink inwards. */
    private int outwards(int i, int d) {
        return tree[i] == SOURCE ? way[d][i] : way[d ^ 1][i + step[d]];
    }

    /** What may still flow between a node and its terminal by way of a neighbour. */
    private int inwards(int i, int d) {
        return tree[i] == SOURCE ? way[d ^ 1][i + step[d]] : way[d][i];
    }

    /** Takes in free neighbours; the direction in which the other tree was met, or -1. */
    private int grow(int i) {
        for (int d = 0; d < NEIGHBOURS; d++) {
            if (outwards(i, d) == 0) {
                continue;
            }
            int j = i + step[d];
            if (tree[j] == FREE) {
                tree[j] = tree[i];
                hang(j, d ^ 1, time[i], distance[i] + 1);
                active.add(j);
            } else if (tree[j] != tree[i]) {
                return d;
            } else if (time[j] <= time[i] && distance[j] > distance[i] + 1) {
                hang(j, d ^ 1, time[i], distance[i] + 1);
            }
        }
        return -1;
    }

    private void hang(int i, int onto, int when, int far) {
        parent[i] = (byte) onto;
        time[i] = when;
        distance[i] = far;
    }

    /** Pushes all that goes along the path from source to sink over a way between the trees. */
    private void augment(int from, int direction) {
        int to = from + step[direction];
        int most = way[direction][from];
        int i = from;
        for (; parent[i] != TERMINAL; i += step[parent[i]]) {
            most = Math.min(most, inwards(i, parent[i]));
        }
        most = Math.min(most, terminal[i]);
        for (i = to; parent[i] != TERMINAL; i += step[parent[i]]) {
            most = Math.min(most, inwards(i, parent[i]));
        }
        most = Math.min(most, -terminal[i]);
        way[direction][from] -= most;
        way[direction ^ 1][to] += most;
        int root = push(from, most, 0);
        terminal[root] -= most;
        cutOff(root, terminal[root] == 0);
        root = push(to, most, 1);
        terminal[root] += most;
        cutOff(root, terminal[root] == 0);
    }

    /** Pushes a flow between a node and the root of its tree: 0 with the parents' ways, 1 against them. */
    private int push(int node, int flow, int against) {
        int i = node;
        while (parent[i] != TERMINAL) {
            int up = parent[i];
            int j = i + step[up];
            int[] used = against == 0 ? way[up ^ 1] : way[up];
            int[] back = against == 0 ? way[up] : way[up ^ 1];
            int usedAt = against == 0 ? j : i;
            int backAt = against == 0 ? i : j;
            used[usedAt] -= flow;
            back[backAt] += flow;
            cutOff(i, used[usedAt] == 0);
            i = j;
        }
        return i;
    }

    private void cutOff(int i, boolean empty) {
        if (empty) {
            parent[i] = CUT_OFF;
            orphans.add(i);
        }
    }

    /** Hangs an orphan on the neighbour nearest to the terminal, or sets it free and cuts its children off. */
    private void adopt(int i) {
        int nearest = Integer.MAX_VALUE;
        int best = NOTHING;
        for (int d = 0; d < NEIGHBOURS; d++) {
            int j = i + step[d];
            if (tree[j] == tree[i] && inwards(i, d) > 0) {
                int far = rooted(j);
                if (far < nearest) {
                    nearest = far;
                    best = d;
                }
            }
        }
        if (best != NOTHING) {
            hang(i, best, clock, nearest + 1);
            return;
        }
        for (int d = 0; d < NEIGHBOURS; d++) {
            int j = i + step[d];
            if (tree[j] == tree[i]) {
                if (inwards(i, d) > 0) {
                    active.add(j);
                }
                cutOff(j, parent[j] == (d ^ 1));
            }
        }
        parent[i] = NOTHING;
        tree[i] = FREE;
    }

    /** Steps from a node to its terminal, or the largest number if it hangs on an orphan; the way is remembered. */
    private int rooted(int node) {
        int far = 0;
        int i = node;
        while (time[i] != clock && parent[i] != TERMINAL) {
            if (parent[i] >= NOTHING) {
                return Integer.MAX_VALUE;
            }
            far++;
            i += step[parent[i]];
        }
        if (parent[i] >= NOTHING) {
            return Integer.MAX_VALUE;
        }
        far += time[i] == clock ? distance[i] : 1;
        for (int j = node, left = far; time[j] != clock; j += step[parent[j]]) {
            time[j] = clock;
            distance[j] = left--;
            if (parent[j] == TERMINAL) {
                break;
            }
        }
        return far;
    }

    /** Nodes that wait, each at most once. */
    private static final class Queue {
        private final int[] nodes;
        private final boolean[] waiting;
        private int start;
        private int count;

        Queue(int size) {
            nodes = new int[size];
            waiting = new boolean[size];
        }

        boolean isEmpty() {
            return count == 0;
        }

        void add(int node) {
            if (!waiting[node]) {
                waiting[node] = true;
                int end = start + count++;
                nodes[end < nodes.length ? end : end - nodes.length] = node;
            }
        }

        int first() {
            return nodes[start];
        }

        int takeFirst() {
            int node = nodes[start];
            waiting[node] = false;
            start = start + 1 == nodes.length ? 0 : start + 1;
            count--;
            return node;
        }
    }
}
