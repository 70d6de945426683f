package studio.affiche.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.jspecify.annotations.Nullable;

/** The one image reader for each format, chosen here and not by what happens to be on the class path. */
final class PhotoReaders {
    private PhotoReaders() {}

    static ImageReader open(PhotoFormat format) throws IOException {
        return switch (format) {
            case PNG, GIF, BMP -> jdk(format.label()).createReaderInstance();
            case JPEG -> jpeg().createReaderInstance();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case TIFF -> new TIFFImageReaderSpi().createReaderInstance();
            case PSD -> throw new IllegalArgumentException("Photoshop documents are read by PsdPicture");
        };
    }

    /** The library's JPEG reader works on top of the JDK's, which it finds when it is registered. */
    private static ImageReaderSpi jpeg() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        @Nullable JPEGImageReaderSpi known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (known != null) {
            return known;
        }
        var fresh = new JPEGImageReaderSpi();
        registry.registerServiceProvider(fresh);
        return fresh;
    }

    private static ImageReaderSpi jdk(String format) {
        Iterator<ImageReaderSpi> all =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        while (all.hasNext()) {
            ImageReaderSpi provider = all.next();
            if (provider.getClass().getModule() == ImageIO.class.getModule()
                    && Arrays.stream(provider.getFormatNames()).anyMatch(format::equalsIgnoreCase)) {
                return provider;
            }
        }
        throw new IllegalStateException("This Java lacks its own " + format + " reader; install a full JDK 25");
    }
}
