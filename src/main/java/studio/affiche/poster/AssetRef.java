package studio.affiche.poster;

/**
 * The name of an image by its content.
 *
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param extension of the file in lower case without the dot, such as {@code png}
 */
public record AssetRef(String sha256, String extension) {
    public AssetRef {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("“" + sha256 + "” is not a SHA-256 in hexadecimal");
        }
        if (!extension.matches("[a-z0-9]{1,8}")) {
            throw new IllegalArgumentException("“" + extension + "” is not a file extension");
        }
    }

    /** {@code <sha256>.<extension>}, the name inside a project file. */
    public String fileName() {
        return sha256 + "." + extension;
    }
}
