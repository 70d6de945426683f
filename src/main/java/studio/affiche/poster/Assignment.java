package studio.affiche.poster;

import java.util.Arrays;

/**
 * The assignment problem: rows to columns, each at most once, so that the values sum to the most (Kuhn 1955, Munkres
 * 1957; here with shortest augmenting paths, Jonker and Volgenant 1987).
 */
final class Assignment {
    private Assignment() {}

    /**
     * For each row its column, -1 where there are more rows than columns and it is left over.
     *
     * @param values finite; rows of one length
     */
    static int[] best(double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (rows > columns) {
            int[] ofColumn = best(transposed(values, columns));
            int[] ofRow = new int[rows];
            Arrays.fill(ofRow, -1);
            for (int column = 0; column < columns; column++) {
                ofRow[ofColumn[column]] = column;
            }
            return ofRow;
        }
        // Rows and columns count from 1; column 0 stands for the row that seeks its place.
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            place(row, values, rowPrice, columnPrice, rowOf);
        }
        int[] ofRow = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                ofRow[rowOf[column] - 1] = column - 1;
            }
        }
        return ofRow;
    }

    /** Gives one more row a column, moving others along the cheapest path. */
    private static void place(int row, double[][] values, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int columns = rowOf.length - 1;
        double[] shortest = new double[columns + 1];
        Arrays.fill(shortest, Double.POSITIVE_INFINITY);
        int[] before = new int[columns + 1];
        boolean[] settled = new boolean[columns + 1];
        int column = 0;
        rowOf[0] = row;
        do {
            settled[column] = true;
            int from = rowOf[column];
            double least = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= columns; j++) {
                if (!settled[j]) {
                    double cost = -values[from - 1][j - 1] - rowPrice[from] - columnPrice[j];
                    if (cost < shortest[j]) {
                        shortest[j] = cost;
                        before[j] = column;
                    }
                    if (shortest[j] < least) {
                        least = shortest[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= columns; j++) {
                if (settled[j]) {
                    rowPrice[rowOf[j]] += least;
                    columnPrice[j] -= least;
                } else {
                    shortest[j] -= least;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    private static double[][] transposed(double[][] values, int columns) {
        double[][] result = new double[columns][values.length];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < columns; column++) {
                result[column][row] = values[row][column];
            }
        }
        return result;
    }
}
