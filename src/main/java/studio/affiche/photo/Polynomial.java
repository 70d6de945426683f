package studio.affiche.photo;

/** A polynomial of degree two or three in two variables of -1 to 1, fitted by weighted least squares. */
final class Polynomial {
    private final double[] coefficients;

    private Polynomial(double[] coefficients) {
        this.coefficients = coefficients;
    }

    static int terms(int degree) {
        return (degree + 1) * (degree + 2) / 2;
    }

    private static void basis(double x, double y, int terms, double[] out) {
        out[0] = 1;
        out[1] = x;
        out[2] = y;
        if (terms > 3) {
            out[3] = x * x;
            out[4] = x * y;
            out[5] = y * y;
        }
        if (terms > 6) {
            out[6] = x * x * x;
            out[7] = x * x * y;
            out[8] = x * y * y;
            out[9] = y * y * y;
        }
    }

    /** Fits values at points; points of weight 0 do not count. */
    static Polynomial fit(int degree, double[] x, double[] y, double[] value, double[] weight) {
        int n = terms(degree);
        double[][] m = new double[n][n + 1];
        double[] phi = new double[10];
        for (int k = 0; k < x.length; k++) {
            if (weight[k] == 0) {
                continue;
            }
            basis(x[k], y[k], n, phi);
            for (int i = 0; i < n; i++) {
                double w = weight[k] * phi[i];
                for (int j = i; j < n; j++) {
                    m[i][j] += w * phi[j];
                }
                m[i][n] += w * value[k];
            }
        }
        for (int i = 0; i < n; i++) {
            m[i][i] += 1e-9 * (m[0][0] + 1);
            for (int j = 0; j < i; j++) {
                m[i][j] = m[j][i];
            }
        }
        return new Polynomial(solve(m, n));
    }

    /** Gauss-Jordan elimination with pivoting. */
    private static double[] solve(double[][] m, int n) {
        for (int i = 0; i < n; i++) {
            int pivot = i;
            for (int r = i + 1; r < n; r++) {
                if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) {
                    pivot = r;
                }
            }
            double[] swap = m[i];
            m[i] = m[pivot];
            m[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double part = r == i ? 0 : m[r][i] / m[i][i];
                for (int c = i; part != 0 && c <= n; c++) {
                    m[r][c] -= part * m[i][c];
                }
            }
        }
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = m[i][n] / m[i][i];
        }
        return out;
    }

    double at(double x, double y) {
        double[] c = coefficients;
        double v = c[0] + c[1] * x + c[2] * y;
        if (c.length > 3) {
            v += c[3] * x * x + c[4] * x * y + c[5] * y * y;
        }
        if (c.length > 6) {
            v += x * x * (c[6] * x + c[7] * y) + y * y * (c[8] * x + c[9] * y);
        }
        return v;
    }
}
